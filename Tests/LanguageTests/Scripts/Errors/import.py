# ends in an error
print('start')
import no_such_module_here
