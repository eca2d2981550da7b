// What Swift cannot call of libedit: el_set, el_get and history are variadic. Everything else comes from histedit.h itself.
#pragma once
#include <histedit.h>
#include <locale.h>
#include <wchar.h>

typedef unsigned char (*cledit_function)(EditLine *, int);
typedef wchar_t *(*cledit_prompt)(EditLine *);
typedef int (*cledit_read)(EditLine *, wchar_t *);

static inline int cledit_set_editor(EditLine *el, const char *mode) { return el_set(el, EL_EDITOR, mode); }
static inline int cledit_get_editor(EditLine *el, const char **mode) { return el_get(el, EL_EDITOR, mode); }
static inline int cledit_set_terminal(EditLine *el, const char *name) { return el_set(el, EL_TERMINAL, name); }
/// Takes a capability of the terminal, such as `ic`, away from the editor.
static inline int cledit_forget_capability(EditLine *el, const char *name) { return el_set(el, EL_SETTC, name, "", NULL); }
static inline int cledit_set_client(EditLine *el, void *client) { return el_wset(el, EL_CLIENTDATA, client); }
static inline int cledit_get_client(EditLine *el, void **client) { return el_wget(el, EL_CLIENTDATA, client); }
static inline int cledit_set_signal(EditLine *el, int handles) { return el_wset(el, EL_SIGNAL, handles); }
static inline int cledit_set_read(EditLine *el, cledit_read read) { return el_wset(el, EL_GETCFN, read); }
static inline int cledit_prepare_terminal(EditLine *el) { return el_wset(el, EL_PREP_TERM, 1); }
static inline int cledit_refresh(EditLine *el) { return el_wset(el, EL_REFRESH); }

// `marker` stands before and after each stretch of the prompt that takes no room on the screen.
static inline int cledit_set_prompt(EditLine *el, cledit_prompt prompt, wchar_t marker) {
    return el_wset(el, EL_PROMPT_ESC, prompt, marker);
}
static inline int cledit_add_function(EditLine *el, const char *name, const char *help, cledit_function function) {
    return el_set(el, EL_ADDFN, name, help, function);
}
static inline int cledit_bind(EditLine *el, const char *key, const char *function) {
    return el_set(el, EL_BIND, key, function, NULL);
}
static inline int cledit_bind_command_mode(EditLine *el, const char *key, const char *function) {
    return el_set(el, EL_BIND, "-a", key, function, NULL);
}
static inline int cledit_set_tty(EditLine *el, const char *mode, const char *flag) {
    return el_set(el, EL_SETTY, mode, flag, NULL);
}
static inline int cledit_set_history(EditLine *el, HistoryW *history) { return el_wset(el, EL_HIST, history_w, history); }
static inline int cledit_history_set_size(HistoryW *history, int size) {
    HistEventW event;
    return history_w(history, &event, H_SETSIZE, size);
}
static inline int cledit_history_enter(HistoryW *history, const wchar_t *line) {
    HistEventW event;
    return history_w(history, &event, H_ENTER, line);
}

// The columns that a character takes. The C library's header hides it from Swift behind a feature macro.
int wcwidth(wchar_t character);
