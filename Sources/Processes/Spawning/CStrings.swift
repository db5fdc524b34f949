#if canImport(Glibc)
import Glibc
#endif

/// A list of C strings that ends with NULL, as exec wants it.
package final class CStrings {
  private var pointers: [UnsafeMutablePointer<CChar>?]
  package let pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  package init(_ strings: [String]) {
    pointers = strings.map { strdup($0) } + [nil]
    pointer = .allocate(capacity: pointers.count)
    pointer.initialize(from: pointers, count: pointers.count)
  }

  deinit {
    for string in pointers { free(string) }
    pointer.deallocate()
  }
}
