import './styles/tokens.css';
import './styles/reset.css';
import { mount } from './app/mount';

mount();
