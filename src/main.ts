import { createServices } from './session/index.ts';
import { mountApp } from './view/app.tsx';
import { keepOffline } from './view/newVersion.ts';

const host = document.getElementById('app');
if (host === null) throw new Error('The page has no #app to mount in');
await mountApp(host, createServices(location.hash));
document.documentElement.dataset.ready = 'true';
if (import.meta.env.PROD) await keepOffline(import.meta.url);
