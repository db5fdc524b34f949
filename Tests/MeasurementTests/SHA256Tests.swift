import Testing

@testable import Measurement

@Suite struct SHA256Tests {
  private func hash(_ bytes: [UInt8], pieces: Int) -> String {
    var hash = SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      Array(rest.prefix(pieces)).withUnsafeBufferPointer { hash.update($0) }
      rest = rest.dropFirst(pieces)
    }
    return hash.finish()
  }

  /// FIPS 180-4 and the NIST examples with it; a million letters as in FIPS 180-2, B.3.
  @Test(
    "the published vectors have their hashes, in pieces of any size",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu", 1,
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func vectors(text: String, count: Int, expected: String) {
    let bytes = Array(String(repeating: text, count: count).utf8)
    for pieces in count == 1 ? [1, 7, 63, 64, 65, 1000] : [64_000] {
      #expect(hash(bytes, pieces: pieces) == expected)
    }
  }

  /// Of so many zero bytes, around the sizes at which a block more is needed for the length.
  @Test(
    "the padding is right for every size of the last block",
    arguments: [
      (55, "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7"),
      (56, "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"),
      (64, "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"),
      (65, "98ce42deef51d40269d542f5314bef2c7468d401ad5d85168bfab4c0108f75f7"),
    ])
  func padding(count: Int, expected: String) {
    #expect(hash([UInt8](repeating: 0, count: count), pieces: 64) == expected)
  }
}
