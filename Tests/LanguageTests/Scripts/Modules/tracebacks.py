# traceback: what was raised is said on stderr, and its last line is a text.
import traceback
try:
    1 / 0
except ZeroDivisionError as error:
    traceback.print_exc()
    print(traceback.format_exception_only(type(error), error), traceback.format_exception_only(error))
try:
    {}['key']
except KeyError as error:
    traceback.print_exception(error)
    print(traceback.format_exception_only(error))
