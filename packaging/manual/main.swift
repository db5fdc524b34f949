// Writes the manual pages of a program: `manual FOLDER VERSION DATE`, with what the program said to
// `--experimental-dump-help` on standard input.

import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: manual FOLDER VERSION DATE <DUMP\n".utf8))
  exit(64)
}
let input = FileHandle.standardInput.readDataToEndOfFile()
let dump = try JSONDecoder().decode(Dump.self, from: input)
guard dump.serializationVersion == 0 else {
  FileHandle.standardError.write(
    Data("manual: the argument parser writes another form; see packaging/manual/Dump.swift\n".utf8))
  exit(1)
}
for command in [dump.command] + dump.command.commands {
  let page = Page(command: command, root: dump.command, version: arguments[2], date: arguments[3])
  let file = URL(filePath: arguments[1]).appending(path: command.page + ".1")
  try Data(page.text.utf8).write(to: file)
}
