# build.ps1 VENV: the frozen folder, its proof and the installer, on Windows with Inno Setup 6 on the path.
# SIGNTOOL names a command that signs "$f", as Inno Setup wants it; without it nothing is signed.
param([Parameter(Mandatory)][string]$Venv)
$ErrorActionPreference = "Stop"
$python = Join-Path $Venv "Scripts\python.exe"
$version = & $python -c "from engagement_desk import __version__; print(__version__)"

& $python packaging\icons.py build\icons
if ($LASTEXITCODE) { exit $LASTEXITCODE }
& $python -m PyInstaller --noconfirm --log-level WARN --distpath build\frozen --workpath build\pyinstaller packaging\freeze\engagement-desk.spec
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$place = Join-Path $env:TEMP "Büro für Beratung ä ß"
Remove-Item -Recurse -Force $place -ErrorAction SilentlyContinue
Copy-Item -Recurse build\frozen\engagement-desk $place
& (Join-Path $place "engagement-desk.exe") self-test
if ($LASTEXITCODE) { exit $LASTEXITCODE }

$arguments = @("/DVersion=$version", "/DFrozen=$((Resolve-Path build\frozen\engagement-desk).Path)")
if ($env:SIGNTOOL) { $arguments += "/Ssign=$env:SIGNTOOL", "/DSignTool=sign" }
iscc @arguments packaging\windows\engagement-desk.iss
if ($LASTEXITCODE) { exit $LASTEXITCODE }

# The installer as a user has it: silently, into a folder of its own; then away again.
$installed = Join-Path $env:TEMP "Engagement Desk installed"
Start-Process -Wait "dist\engagement-desk-$version-setup.exe" "/VERYSILENT /CURRENTUSER /DIR=`"$installed`""
& (Join-Path $installed "engagement-desk.exe") self-test
if ($LASTEXITCODE) { exit $LASTEXITCODE }
Start-Process -Wait (Join-Path $installed "unins000.exe") "/VERYSILENT"
if (Test-Path (Join-Path $installed "engagement-desk.exe")) { throw "the uninstaller left the program behind" }
