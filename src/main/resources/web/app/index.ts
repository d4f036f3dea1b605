// The bundle's one entry point: the shell now, each page when it is opened.
import './styles/global.css';
import './shell/app';
