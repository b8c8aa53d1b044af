export * from './receiving-server';
export * from './stand-in-server';
export * from './whatsapp/whatsapp-stand-in';
export * from './zoom/zoom-stand-in';
