@rem package.json's long-running scripts begin with the shell's `exec`, so that signals reach Node. Windows has none: it runs the rest.
@%*
