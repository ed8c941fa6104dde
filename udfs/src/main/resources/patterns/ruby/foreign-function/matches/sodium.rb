module Sodium
  extend FFI::Library
  ffi_lib 'sodium'
  attach_function :init, :sodium_init, [], :int # expect: foreign-function
end
