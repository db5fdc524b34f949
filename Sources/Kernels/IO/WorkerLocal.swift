#if canImport(Glibc)
import Glibc
#endif

/// An object that each thread has for itself, such as a connection; it is released when the thread
/// ends.
///
/// A forked worker is a thread of its own process, and starts without one as long as its parent had
/// none.
struct WorkerLocal<Object: AnyObject>: Sendable {
  private let key: pthread_key_t

  init() {
    var key = pthread_key_t()
    let status = pthread_key_create(&key) { pointer in
      if let pointer { Unmanaged<AnyObject>.fromOpaque(pointer).release() }
    }
    guard status == 0 else { IOFailure.end("a worker cannot keep an object: no key is left") }
    self.key = key
  }

  /// The object of the calling thread; `make` makes it the first time.
  func object(_ make: () -> Object) -> Object {
    if let pointer = pthread_getspecific(key) {
      return Unmanaged<Object>.fromOpaque(pointer).takeUnretainedValue()
    }
    let object = make()
    pthread_setspecific(key, Unmanaged.passRetained(object).toOpaque())
    return object
  }
}
