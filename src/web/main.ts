import { mount } from 'svelte'
import App from './App.svelte'
import { readEmbeddedTrace } from './state/embedded-trace.js'
import './styles/tokens.css'
import './styles/page.css'

const target = document.getElementById('app')
if (target !== null) mount(App, { target, props: { trace: readEmbeddedTrace(document) } })
