### Core, tray, notifications, command line: above the line «Windows».

### Windows
