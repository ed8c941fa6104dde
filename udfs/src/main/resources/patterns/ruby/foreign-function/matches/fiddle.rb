require 'fiddle'

LIBM = Fiddle.dlopen('libm.so.6') # expect: foreign-function
