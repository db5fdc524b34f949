import Experiments
import Testing

@testable import Terms

@Suite struct ProgramNameTests {
  @Test(arguments: [
    ("xz -T{workers} -k f", "xz"), ("/usr/bin/xz -T4", "xz"), ("./sum-{workers} 3", "sum"),
    ("'my prog' 3", "my-prog"), ("{scratch}", "program"), ("", "program"), ("..hidden", "hidden"),
    // A script gives its name.
    ("python3 tools/sum.py {workers}", "sum.py"), ("python3.12 -u sum.py", "sum.py"),
    ("python3 -m timeit x", "timeit"), ("python3 -c 'print(1)'", "python3"), ("perl x.pl", "x.pl"),
    ("sh run.sh {workers}", "run.sh"), ("java -jar x.jar", "java"),
    // What starts a program is passed over where its words can be told.
    ("env LC_ALL=C OMP_NUM_THREADS={workers} sort f", "sort"), ("env -i sort f", "env"),
    ("nohup ./a.out", "a.out"), ("nice -n 5 make", "nice"),
    ("sh -c 'sleep 0.1; make -j{workers}'", "make"), ("bash -c 'cd x && ./run'", "run"),
    // Of our own models rows must tell it apart.
    ("./serial {workers}", "serial-program"), ("./command", "command"),
  ])
  func `a program is called as its file`(text: String, name: String) {
    #expect(ProgramName.derived(from: text, usesShell: false) == name)
  }

  @Test(arguments: [
    ("cat f | sort --parallel={workers}", "sort"), ("cd build && make", "make"),
    ("export A=1; OMP_NUM_THREADS={workers} ./x >log 2>&1", "x"), ("seq 9 | wc -l", "seq"),
    ("cd x", "cd"), ("echo 'open", "echo"),
  ])
  func `of a line for a shell it is the part that is told the workers`(text: String, name: String) {
    #expect(ProgramName.derived(from: text, usesShell: true) == name)
  }

  @Test func `names that others have get a number`() {
    let taken = ["xz", "xz-2"]
    #expect(ProgramName.derived(from: "xz -9", usesShell: false, taken: taken) == "xz-3")
  }

  @Test func `every name may stand in rows`() {
    for text in ["ünï -x", String(repeating: "a", count: 200), "---", "a\"b c", "\u{1B}[1m"] {
      let name = ProgramName.derived(from: text, usesShell: false)
      #expect(PathName.isModel(name), "\(name)")
    }
  }
}
