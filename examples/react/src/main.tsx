import type {ViewChangeEvent} from 'mbo-kracht';
import 'mbo-kracht/define';
import type {} from 'mbo-kracht/react';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';

import team from '../../team.json';

type MixView = ViewChangeEvent['view'];

const NAMES = {people: 'mensen', bars: 'balken', table: 'tabel'};

function App() {
  const [view, setView] = useState<MixView>('people');
  return (
    <>
      <mbo-function-mix data={team} onmbo-view-change={(event) => setView(event.view)} />
      <p role="status">U ziet nu: {NAMES[view]}</p>
      <mbo-infographic fields="ouderenwerk thuisbegeleiding" headingLevel={2} />
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
