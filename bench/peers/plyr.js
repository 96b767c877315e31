import Plyr from 'plyr';

new Plyr('#player');
