@echo off
rem Starts Jisr: without a command its window, with one the command line.
rem
rem   jisr [--lang LANGUAGE] [--workspace DIR] [--sample] [--tour DIR]     the window
rem   jisr [--lang LANGUAGE] COMMAND [ARGUMENT...]                         the command line
rem
rem Settings by environment: JISR_LANG (language), JISR_DATA (where Jisr keeps its own settings and
rem its log), JISR_JAVA (a Java 21+ in place of the one delivered), JISR_VM_ARGS (more Java options).
rem What does the same on Linux is the script "jisr": change both.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul

rem --- the window's own options; anything else is a command. cmd takes "--lang=fr" for two words.
set "CHOSEN=%JISR_LANG%"
set "COMMAND="
set "WORKSPACE="
set "WINDOW="
:options
if "%~1"=="" goto found
if "%~1"=="--sample" set WINDOW=%WINDOW% -Djisr.sample=true& shift /1& goto options
if "%~1"=="--lang" set "CHOSEN=%~2"& goto option
if "%~1"=="--workspace" set "WORKSPACE=%~2"& goto option
if "%~1"=="--tour" set WINDOW=%WINDOW% "-Djisr.tour=%~2"& goto option
set "COMMAND=%~1"
goto found
:option
rem A language that is not known is left to the command line, which says so.
if "%~1"=="--lang" if not "%~2"=="fr" if not "%~2"=="ar" if not "%~2"=="en" set "COMMAND=%~1"& goto found
if "%~2"=="" set "COMMAND=%~1"& goto found
shift /1
shift /1
goto options
:found
rem A backslash before the closing quote would be taken for part of the name.
if "%WORKSPACE:~-1%"=="\" set "WORKSPACE=%WORKSPACE:~0,-1%"& goto found

rem --- what Jisr keeps for this user; never inside an installation that is not theirs to change
set "DATA=%JISR_DATA%"
if "%DATA%"=="" set "DATA=%LOCALAPPDATA%\Jisr"
if not exist "%DATA%\" mkdir "%DATA%" 2>nul
if not exist "%DATA%\" set "DATA=%TEMP%\Jisr"
if not exist "%DATA%\" mkdir "%DATA%"
set "CONFIGURATION="
set "KEY=%HOME_DIR::=%"
set "TRY=.try-%RANDOM%"
for %%d in (configuration p2 plugins) do (
  mkdir "%HOME_DIR%\%%d\%TRY%" 2>nul
  if exist "%HOME_DIR%\%%d\%TRY%\" (rmdir "%HOME_DIR%\%%d\%TRY%") else set "CONFIGURATION=yes"
)
if defined CONFIGURATION set CONFIGURATION=-configuration "%DATA%\installations\%KEY:\=-%\configuration"

rem --- Java
set "JAVA=%JISR_JAVA%"
if "%JAVA%"=="" set "JAVA=%HOME_DIR%\jre\bin\java.exe"
if exist "%JAVA%" goto java
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MAJOR=0"
set "PROBE=%TEMP%\jisr-%RANDOM%-%TIME::=%"
"%JAVA%" -version 2>"%PROBE%"
for /f "usebackq tokens=2,3 delims=.-+ " %%a in ("%PROBE%") do if "%%a"=="version" set MAJOR=%%b
set "MAJOR=%MAJOR:"=%"
del "%PROBE%"
if %MAJOR% GEQ 21 goto java
call :language
if "%LANGUAGE%"=="fr" >&2 echo Jisr demande Java 21 ou plus récent : installez-le ou indiquez-le dans JISR_JAVA.
if "%LANGUAGE%"=="en" >&2 echo Jisr needs Java 21 or newer: install it, or name it in JISR_JAVA.
if "%LANGUAGE%"=="ar" >&2 echo يحتاج جسر إلى جافا 21 أو أحدث: ثبّتها أو حدّد مسارها في JISR_JAVA.
set "STATUS=3"
goto end
:java

rem --- the two ways to start
:start
call :language
set BEST=0
for /f "delims=" %%j in ('dir /b "%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar"') do call :launcher "%%j"
set COMMON=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR
set COMMON=%COMMON% --enable-native-access=ALL-UNNAMED -Duser.language=%LANGUAGE% -XX:+UseSerialGC "-Djisr.home=%HOME_DIR%"
set COMMON=%COMMON% "-Djava.util.logging.config.file=%HOME_DIR%\logging.properties"
if not defined COMMAND goto window

rem What is over in a second or two is not worth the optimising compiler's time.
set "TIERED=-XX:TieredStopAtLevel=1"
for %%c in (import export check backup restore network) do if "%COMMAND%"=="%%c" set "TIERED="
"%JAVA%" %COMMON% %TIERED% -Xmx512m -Djava.awt.headless=true "-Dosgi.logfile=%DATA%\jisr-cli.log" %JISR_VM_ARGS% -jar "%LAUNCHER%" -application ma.jisr.cli.jisr -nosplash -nl %LANGUAGE% -data "%DATA%\cli" %CONFIGURATION% %*
set "STATUS=%ERRORLEVEL%"
goto end

:window
rem The classes of a start, kept ready for the next ones; made anew when Java or the bundles change.
set "BUNDLES=%HOME_DIR%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
fc /b "%BUNDLES%" "%DATA%\classes.info" >nul 2>&1 || del "%DATA%\classes.jsa" >nul 2>&1
copy /y "%BUNDLES%" "%DATA%\classes.info" >nul 2>&1
set READY=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%DATA%\classes.jsa"
"%JAVA%" %COMMON% %READY% -Xmx1g %WINDOW% "-Djisr.workspace=%WORKSPACE%" "-Dosgi.logfile=%DATA%\jisr.log" %JISR_VM_ARGS% -jar "%LAUNCHER%" -application ma.jisr.app.window -nosplash -nl %LANGUAGE% %DIRECTION% -data "%DATA%\window" %CONFIGURATION%
set "STATUS=%ERRORLEVEL%"
rem Asked to start again, after an update for instance: the language and the launcher may be others.
if %STATUS%==23 goto start
if %STATUS%==24 goto start

:end
chcp %CODEPAGE% >nul
exit /b %STATUS%

rem --- language: the option, then JISR_LANG, then what was chosen in the window, then the session's, then French
:language
set "LANGUAGE=%CHOSEN%"
if "%LANGUAGE%"=="" if exist "%DATA%\language" for /f "usebackq" %%l in ("%DATA%\language") do set "LANGUAGE=%%l"
if "%LANGUAGE%"=="" for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "LANGUAGE=%%l"
set "LANGUAGE=%LANGUAGE:~0,2%"
if not "%LANGUAGE%"=="ar" if not "%LANGUAGE%"=="en" set "LANGUAGE=fr"
set "DIRECTION="
if "%LANGUAGE%"=="ar" set "DIRECTION=-dir rtl"
exit /b

rem --- after an update there may be several launchers: the newest counts, and 1.7.100 is newer than 1.7.9
:launcher
for /f "tokens=5-7 delims=_." %%a in ("%~1") do set /a "VERSION=%%a*10000000+%%b*100000+%%c"
if %VERSION% GEQ %BEST% set "BEST=%VERSION%"& set "LAUNCHER=%HOME_DIR%\plugins\%~1"
exit /b
