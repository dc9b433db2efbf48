@echo off
rem Starts Jisr: without a command its window, with one the command line. See README.
setlocal EnableExtensions
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"

set "DATA=%JISR_DATA%"
if "%DATA%"=="" set "DATA=%LOCALAPPDATA%\Jisr"
if not exist "%DATA%" mkdir "%DATA%"

set "LANGUAGE=%JISR_LANG%"
if not "%~1"=="--lang" goto language
set "LANGUAGE=%~2"
shift
shift
:language
rem The language menu writes its choice there.
if "%LANGUAGE%"=="" if exist "%DATA%\language" set /p LANGUAGE=<"%DATA%\language"
if not "%LANGUAGE%"=="ar" if not "%LANGUAGE%"=="en" set "LANGUAGE=fr"
set "DIRECTION="
if "%LANGUAGE%"=="ar" set "DIRECTION=-dir rtl"

rem The arguments that are left, and whether one of them is a command.
set "MODE=window"
set "ARGS="
set "PROPS="
:arguments
if "%~1"=="" goto java
set ARGS=%ARGS% %1
if "%~1"=="--sample" (
  set PROPS=%PROPS% -Djisr.sample=true
  shift
  goto arguments
)
if "%~1"=="--workspace" (
  set PROPS=%PROPS% "-Djisr.workspace=%~2"
  set ARGS=%ARGS% %2
  shift
  shift
  goto arguments
)
set "MODE=cli"
shift
goto arguments

:java
set "JAVA=%JISR_JAVA%"
if "%JAVA%"=="" if exist "%HOME_DIR%\jre\bin\java.exe" set "JAVA=%HOME_DIR%\jre\bin\java.exe"
if "%JAVA%"=="" if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="" set "JAVA=java.exe"
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i version"') do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% LSS 21 (
  if "%LANGUAGE%"=="fr" echo Jisr demande Java 21 ou plus récent : installez-le, par exemple Temurin, puis relancez Jisr. 1>&2
  if "%LANGUAGE%"=="en" echo Jisr needs Java 21 or newer: install it, for example Temurin, then start Jisr again. 1>&2
  if "%LANGUAGE%"=="ar" echo يحتاج جسر إلى جافا 21 أو أحدث: ثبّتوها ثم أعيدوا تشغيل جسر. 1>&2
  exit /b 3
)

set "CONFIGURATION="
type nul > "%HOME_DIR%\configuration\.writable" 2>nul
if errorlevel 1 set CONFIGURATION=-configuration "%DATA%\configuration"

set "LAUNCHER="
for /f "delims=" %%j in ('dir /b /o:d "%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar"') do set "LAUNCHER=%HOME_DIR%\plugins\%%j"
set COMMON=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=%LANGUAGE% --enable-native-access=ALL-UNNAMED "-Djisr.home=%HOME_DIR%" -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%\logging.properties"

if "%MODE%"=="window" goto window
"%JAVA%" %COMMON% -Xmx512m -XX:+UseSerialGC "-Dosgi.logfile=%DATA%\jisr-cli.log" %JISR_VM_ARGS% -jar "%LAUNCHER%" -application ma.jisr.cli.jisr -nosplash -nl %LANGUAGE% -data "%DATA%\cli" %CONFIGURATION% %ARGS%
exit /b %ERRORLEVEL%

:window
"%JAVA%" %COMMON% -Xmx1g -XX:+UseSerialGC %PROPS% "-Dosgi.logfile=%DATA%\jisr.log" %JISR_VM_ARGS% -jar "%LAUNCHER%" -application ma.jisr.app.window -nosplash -nl %LANGUAGE% %DIRECTION% -data "%DATA%\window" %CONFIGURATION%
if %ERRORLEVEL%==23 goto window
if %ERRORLEVEL%==24 goto window
exit /b %ERRORLEVEL%
