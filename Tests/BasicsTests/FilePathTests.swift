import Basics
import Testing

@Suite struct FilePathTests {
  @Test(
    "a path has a folder and a name",
    arguments: [
      ("a", "", "a"), ("a/b", "a", "b"), ("a/b/c", "a/b", "c"), ("/a", "/", "a"),
      ("//a", "/", "a"), ("a//b", "a", "b"), ("/a///b", "/a", "b"), ("./a", ".", "a"),
      ("a/b/", "a/b", "b"), ("a/\u{301}b", "a", "\u{301}b"), ("", "", ""), ("/", "/", ""),
    ])
  func parts(path: String, folder: String, name: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.name(of: path) == name)
  }

  @Test(
    "a name has a stem and an ending",
    arguments: [
      ("a/b.yaml", "b", "yaml"), ("b", "b", ""), ("b.tar.GZ", "b.tar", "gz"), (".b", ".b", "b"),
      ("a.b/c", "c", ""),
    ])
  func endings(path: String, stem: String, ending: String) {
    #expect(FilePath.stem(of: path) == stem)
    #expect(FilePath.ending(of: path) == ending)
  }
}
