import '@justinribeiro/lite-youtube';
