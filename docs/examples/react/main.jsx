import { createRoot } from 'react-dom/client';
import { Help } from './help.jsx';

createRoot(document.getElementById('root')).render(<Help />);
