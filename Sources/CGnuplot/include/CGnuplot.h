// Draws with gnuplot through gnuplot-iostream: C++ inside, C outside.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// Starts gnuplot without the user's start-up files, sends it `script`, and waits for its end.
///
/// What gnuplot says on standard error and standard output is put into `messages`, as text that
/// ends with a zero byte and is cut to `capacity` bytes. Threads may call it at once.
///
/// @return 0; gnuplot's exit code; 128 + its signal; or a negative errno when it did not start.
int cg_draw(const char *_Nonnull script, char *_Nonnull messages, int capacity);

#ifdef __cplusplus
}
#endif
