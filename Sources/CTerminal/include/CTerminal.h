// What Swift cannot do safely: signal handlers. A handler may touch lock-free atomics and call async-signal-safe functions,
// and a Swift closure promises neither.
#pragma once
#include <stdint.h>

enum {
    CTERMINAL_INTERRUPTED = 1, // SIGINT while a line was read
    CTERMINAL_RESIZED = 2,     // SIGWINCH
    CTERMINAL_CONTINUED = 4,   // SIGCONT: the screen may hold anything by now
};

/// Remembers the terminal's settings and puts them back on every way out: exit, fatal signals, crashes, suspension.
/// `sequences` is 0 where escape sequences may not be written. Returns 0, or -1 with errno.
int cterminal_install(int input, int output, int sequences);

/// From here SIGINT belongs to the line being read. With `editing` the terminal leaves its settings, and bracketed paste is on.
void cterminal_begin_reading(int editing);
/// The line editor has set the terminal up: what SIGCONT is to bring back.
void cterminal_note_editing_settings(void);
void cterminal_end_reading(void);

/// The settings found by cterminal_install, bracketed paste off. Safe to call at any time, any number of times.
void cterminal_restore(void);

/// Becomes readable when an event arrives; -1 before cterminal_install.
int cterminal_wake_descriptor(void);
/// The events since the last call.
unsigned cterminal_take_events(void);

/// Where SIGINT is noted while no line is read; NULL ends that.
int cterminal_set_interrupt_flag(int32_t *flag);
