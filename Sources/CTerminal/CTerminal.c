#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Signals are per process, and so is this state. Written by the main thread, read by handlers.
static int input_descriptor = -1, output_descriptor = -1;
static int wake_pipe[2] = {-1, -1};
static struct termios found, editing_settings;
static atomic_int installed, sequences_allowed, reading, editing, have_editing_settings;
static atomic_uint events;
static _Atomic(int32_t *) interrupt_flag;
static struct sigaction previous[NSIG];
static char alternate_stack[64 * 1024];

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l", plain_style[] = "\033[0m";

static void put(const char *text, size_t length) {
    while (length > 0) {
        ssize_t count = write(output_descriptor, text, length);
        if (count < 0) {
            if (errno == EINTR) continue;
            return;
        }
        text += count;
        length -= (size_t)count;
    }
}

// A process in the background that sets the terminal is stopped by SIGTTOU, and the terminal is not its own anyway.
static int in_foreground(void) { return tcgetpgrp(input_descriptor) == getpgrp(); }

static void leave_editing(void) {
    if (!editing || !in_foreground()) return;
    tcsetattr(input_descriptor, TCSANOW, &found);
    if (sequences_allowed) put(paste_off, sizeof paste_off - 1);
}

static void enter_editing(void) {
    if (!editing || !in_foreground()) return;
    if (have_editing_settings) tcsetattr(input_descriptor, TCSANOW, &editing_settings);
    if (sequences_allowed) put(paste_on, sizeof paste_on - 1);
}

static void wake(unsigned event) {
    atomic_fetch_or(&events, event);
    if (wake_pipe[1] >= 0) {
        // A full pipe is fine: the reader wakes up all the same.
        ssize_t ignored = write(wake_pipe[1], "", 1);
        (void)ignored;
    }
}

// MARK: Handlers

static int is_end(int number) { return number == SIGTERM || number == SIGHUP || number == SIGQUIT; }

static void on_fatal(int number, siginfo_t *info, void *context) {
    (void)context;
    int error = errno;
    if (editing) {
        leave_editing();
        if (sequences_allowed) put(plain_style, sizeof plain_style - 1);
        put("\n", 1);
        editing = 0;
    }
    if (is_end(number))
        // Swift takes SIGQUIT for a crash, prints where it was and waits for a key.
        signal(number, SIG_DFL);
    else
        sigaction(number, &previous[number], NULL);
    // A fault happens again on return, now with the previous handler and its own address; anything else is sent again.
    int fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
    if (!fault || info == NULL || info->si_code <= 0) raise(number);
    errno = error;
}

static void on_interrupt(int number, siginfo_t *info, void *context) {
    int32_t *flag = interrupt_flag;
    if (reading) {
        wake(CTERMINAL_INTERRUPTED);
    } else if (flag != NULL) {
        __atomic_store_n(flag, 1, __ATOMIC_RELAXED);
    } else if (!installed) {
        on_fatal(number, info, context);
    }
}

static void on_stop(int number) {
    int error = errno;
    struct sigaction ours, standard;
    sigset_t set, old;
    leave_editing();
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(number, &standard, &ours);
    sigemptyset(&set);
    sigaddset(&set, number);
    raise(number);
    sigprocmask(SIG_UNBLOCK, &set, &old);
    // The process stands still here until SIGCONT.
    sigprocmask(SIG_SETMASK, &old, NULL);
    sigaction(number, &ours, NULL);
    errno = error;
}

static void on_continue(int number) {
    (void)number;
    int error = errno;
    enter_editing();
    wake(CTERMINAL_CONTINUED);
    errno = error;
}

static void on_resize(int number) {
    (void)number;
    int error = errno;
    wake(CTERMINAL_RESIZED);
    errno = error;
}

static void handle(int number, void (*plain)(int), void (*full)(int, siginfo_t *, void *), int flags) {
    struct sigaction action, old;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_flags = flags;
    if (full != NULL) {
        action.sa_sigaction = full;
        action.sa_flags |= SA_SIGINFO;
    } else {
        action.sa_handler = plain;
    }
    if (sigaction(number, NULL, &old) != 0) return;
    // nohup and shells without job control pass ignored signals on; they stay ignored.
    if (!(old.sa_flags & SA_SIGINFO) && old.sa_handler == SIG_IGN) return;
    if (full != NULL && (old.sa_flags & SA_SIGINFO) && old.sa_sigaction == full) return;
    previous[number] = old;
    sigaction(number, &action, NULL);
}

// MARK: Interface

int cterminal_install(int input, int output, int sequences) {
    static const int ends[] = {SIGTERM, SIGHUP, SIGQUIT};
    static const int crashes[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
    input_descriptor = input;
    output_descriptor = output;
    if (tcgetattr(input, &found) != 0) return -1;
    if (wake_pipe[0] < 0) {
        if (pipe(wake_pipe) != 0) return -1;
        for (int end = 0; end < 2; end++) {
            fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
            fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
        }
    }
    sequences_allowed = sequences;
    if (installed) return 0;
    installed = 1;
    atexit(cterminal_restore);

    // An overflow of the stack leaves no room on it for the handler.
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        memset(&stack, 0, sizeof stack);
        stack.ss_sp = alternate_stack;
        stack.ss_size = sizeof alternate_stack;
        sigaltstack(&stack, NULL);
    }
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) handle(ends[i], NULL, on_fatal, 0);
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) handle(crashes[i], NULL, on_fatal, SA_ONSTACK);
    handle(SIGINT, NULL, on_interrupt, SA_RESTART);
    handle(SIGTSTP, on_stop, NULL, SA_RESTART);
    handle(SIGCONT, on_continue, NULL, SA_RESTART);
    handle(SIGWINCH, on_resize, NULL, SA_RESTART);
    return 0;
}

void cterminal_begin_reading(int edits) {
    if (!installed) return;
    atomic_fetch_and(&events, ~(unsigned)CTERMINAL_INTERRUPTED);
    have_editing_settings = 0;
    editing = edits;
    reading = 1;
    if (edits && sequences_allowed) put(paste_on, sizeof paste_on - 1);
}

void cterminal_note_editing_settings(void) {
    if (!installed || have_editing_settings) return;
    if (tcgetattr(input_descriptor, &editing_settings) == 0) have_editing_settings = 1;
}

void cterminal_end_reading(void) {
    if (!installed) return;
    reading = 0;
    if (editing && sequences_allowed) put(paste_off, sizeof paste_off - 1);
    editing = 0;
}

void cterminal_restore(void) {
    if (!installed) return;
    leave_editing();
    editing = 0;
    reading = 0;
}

int cterminal_wake_descriptor(void) { return wake_pipe[0]; }

unsigned cterminal_take_events(void) {
    char drained[64];
    if (wake_pipe[0] >= 0)
        while (read(wake_pipe[0], drained, sizeof drained) > 0) continue;
    return atomic_exchange(&events, 0);
}

int cterminal_set_interrupt_flag(int32_t *flag) {
    interrupt_flag = flag;
    if (flag != NULL) handle(SIGINT, NULL, on_interrupt, SA_RESTART);
    return 0;
}
