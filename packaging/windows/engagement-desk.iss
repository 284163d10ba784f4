; The Windows installer, made by Inno Setup 6 from the frozen folder:
;   iscc /DVersion=0.1.0 /DFrozen=..\..\build\frozen\engagement-desk packaging\windows\engagement-desk.iss
; It installs for the user alone, without administrator's rights, and removes everything but the workspace.

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif
#ifndef Frozen
  #define Frozen "..\..\build\frozen\engagement-desk"
#endif

[Setup]
AppId=desk.engagement.engagement_desk
AppName=Engagement Desk
AppVersion={#Version}
AppPublisher=The Engagement Desk authors
DefaultDirName={autopf}\Engagement Desk
DefaultGroupName=Engagement Desk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=engagement-desk-{#Version}-setup
SetupIconFile=..\..\build\icons\engagement-desk.ico
UninstallDisplayIcon={app}\Engagement Desk.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
#ifdef SignTool
SignTool={#SignTool}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OnPath=Make the command "engagement-desk" known in terminals
de.OnPath=Den Befehl "engagement-desk" in Terminals bekannt machen
es.OnPath=Hacer que la orden "engagement-desk" se conozca en los terminales
fr.OnPath=Rendre la commande « engagement-desk » connue dans les terminaux
en.Workspace=Engagement Desk workspace
de.Workspace=Arbeitsbereich von Engagement Desk
es.Workspace=Espacio de trabajo de Engagement Desk
fr.Workspace=Espace de travail d'Engagement Desk

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "onpath"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; Libraries of an earlier version do not stay beside those of this one.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Engagement Desk"; Filename: "{app}\Engagement Desk.exe"; AppUserModelID: "desk.engagement.engagement_desk"
Name: "{autodesktop}\Engagement Desk"; Filename: "{app}\Engagement Desk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.engdesk"; ValueType: string; ValueData: "EngagementDesk.Workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.engmove"; ValueType: string; ValueData: "EngagementDesk.Workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\EngagementDesk.Workspace"; ValueType: string; ValueData: "{cm:Workspace}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\EngagementDesk.Workspace\DefaultIcon"; ValueType: string; ValueData: "{app}\Engagement Desk.exe,0"
Root: HKA; Subkey: "Software\Classes\EngagementDesk.Workspace\shell\open\command"; ValueType: string; ValueData: """{app}\Engagement Desk.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: onpath; Check: IsNotOnPath

[Run]
Filename: "{app}\Engagement Desk.exe"; Description: "{cm:LaunchProgram,Engagement Desk}"; Flags: nowait postinstall skipifsilent

[Code]
function PathNow(): String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotOnPath(): Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(PathNow()) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Left: String;
begin
  if Step = usPostUninstall then
  begin
    Left := PathNow();
    if StringChangeEx(Left, ';' + ExpandConstant('{app}'), '', True) > 0 then
      RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Left);
  end;
end;
