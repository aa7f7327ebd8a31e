export function KlantmodusScreen() { return <p>klantmodus</p>; }
