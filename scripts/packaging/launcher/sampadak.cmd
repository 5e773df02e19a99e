@echo off
rem Sampadak's command line: the same program, running as plain Node.
setlocal
set "resources=%~dp0.."
set ELECTRON_RUN_AS_NODE=1
"%resources%\..\Sampadak.exe" "%resources%\app.asar\out\main\cli.js" %*
exit /b %ERRORLEVEL%
