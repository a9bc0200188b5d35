// Vite knows JSX by itself; how, it reads in tsconfig.json.
export default {};
