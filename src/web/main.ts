import { mount } from 'svelte'
import App from './App.svelte'
import { readEmbeddedTrace } from './state/embedded-trace.js'
import { applyTheme, keptTheme } from './state/theme.js'
import './styles/tokens.css'
import './styles/page.css'

// before anything is drawn: the menu that changes it is made when it is opened
applyTheme(keptTheme(), document.documentElement)
const target = document.getElementById('app')
if (target !== null) mount(App, { target, props: { trace: readEmbeddedTrace(document) } })
