# logging: loggers, levels, handlers and formats.

import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s|%(name)s|%(message)s')
logging.info('hello %s %d','w',3); logging.debug('no'); logging.warning('w'); log=logging.getLogger('a.b'); log.error('e %(x)s',{'x':1}); log.setLevel('ERROR'); log.warning('no'); print(log, log.parent, logging.getLogger('a.b') is log, log.level, log.getEffectiveLevel(), logging.getLevelName(20))
l2=logging.getLogger('a'); h=logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter('[%(levelname)-8s] %(message)s')); l2.addHandler(h); l2.propagate=False; l2.critical('c'); log.error('via'); print(log.parent)

for wrong in (lambda: logging.getLogger('x').setLevel('LOUD'), lambda: logging.log('a', 'b')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
