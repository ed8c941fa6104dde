module LibC
  extend FFI::Library
  ffi_lib FFI::Library::LIBC
  attach_function :getpid, [], :int # expect: foreign-function
end
