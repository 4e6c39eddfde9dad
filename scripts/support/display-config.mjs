/** The laptop of the virtual pair. */
export const LAPTOP_MODE = '1366x768';
/** The projector of the virtual pair. */
export const PROJECTOR_MODE = '1920x1080';

/** Timings of modes that the dummy driver does not know by itself; the numbers matter to nobody but the parser. */
const MODELINES = ['Modeline "1366x768" 85.25 1366 1436 1579 1792 768 771 774 798'];

/** Openbox without keys, menus or desktops of its own: a click gives focus and raises, nothing else. */
export const OPENBOX_CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number></desktops>
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
</openbox_config>
`;

/** The configuration of an X server with virtual outputs, no input devices and room for two full HD displays. */
export function makeXorgConfig() {
  return `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "DontVTSwitch" "true"
  Option "BlankTime" "0"
  Option "StandbyTime" "0"
  Option "SuspendTime" "0"
  Option "OffTime" "0"
EndSection
Section "Device"
  Identifier "virtual"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "laptop"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  ${MODELINES.join('\n  ')}
EndSection
Section "Screen"
  Identifier "screen"
  Device "virtual"
  Monitor "laptop"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "${LAPTOP_MODE}"
    Virtual 5760 2160
  EndSubSection
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
EndSection
`;
}
