<?php
/* Sets a new WordPress up and writes posts, read as JSON from standard input: {home, posts: [{title, content, author}]}. */
$asked = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$_SERVER['HTTP_HOST'] = parse_url($asked['home'], PHP_URL_HOST) . ':' . parse_url($asked['home'], PHP_URL_PORT);
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$installed = wp_install('Welzijn', 'beheer', 'beheer@example.org', true, '', wp_generate_password());
/* A writer may use no scripts, styles or iframes: what she saves is cleaned. */
$authors = [
    'administrator' => $installed['user_id'],
    'author' => wp_insert_user(['user_login' => 'schrijver', 'user_pass' => wp_generate_password(), 'role' => 'author']),
];
$addresses = [];
foreach ($asked['posts'] as $post) {
    wp_set_current_user($authors[$post['author']]);
    kses_init();
    $id = wp_insert_post(wp_slash([
        'post_title' => $post['title'],
        'post_content' => $post['content'],
        'post_status' => 'publish',
        'post_author' => $authors[$post['author']],
    ]), true);
    if (is_wp_error($id)) {
        throw new Exception($id->get_error_message());
    }
    $addresses[] = get_permalink($id);
}
echo json_encode($addresses);
