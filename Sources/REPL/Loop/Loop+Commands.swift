import Foundation
import Language
import Lessons
import NDArrays
import Notebook
import Rendering
import Syntax

// What stands behind `:` and `?`.
extension Loop {
    /// `name?` as a whole line.
    func isNameQuestion(_ line: String) -> Bool {
        guard line.hasSuffix("?"), line.count > 1 else { return false }
        return line.dropLast(line.hasSuffix("??") ? 2 : 1).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    }

    func command(_ line: String) {
        if line.hasPrefix(":") {
            let (word, argument) = Command.split(line)
            switch Command.find(word) {
            case .found(let command): perform(command, argument)
            case .ambiguous(let names): say(Words.ambiguousCommand(word, candidates: names))
            case .unknown(let suggestion): say(Words.unknownCommand(word, suggestion: suggestion))
            }
        } else {
            describe(String(line.filter { $0 != "?" }).trimmed)
        }
    }

    private func perform(_ command: Command, _ argument: String) {
        let asked = askedOnce
        askedOnce = nil
        if stepper != nil, step(command, argument) { return }
        switch command.name {
        case "lessons": listLessons()
        case "lesson": if argument.isEmpty { listLessons() } else { _ = open(argument) }
        case "next": inLesson { $0.next() }
        case "back": inLesson { $0.back() }
        case "goto": inLesson { player in
            if let number = Int(argument) { player.goto(number) } else { say(Words.usageOfGoto) }
        }
        case "hint": if !giveAdvice() { inLesson { $0.hint() } }
        case "solution": inLesson { $0.solution() }
        case "check": inLesson { $0.check() }
        case "skip": inLesson { $0.skip() }
        case "play":
            say(isFree ? Words.alreadyFree : Words.freeNotebook)
            isFree = true
        case "resume":
            isFree = false
            inLesson { $0.showStep() }
        case "reset": inLesson { player in
            if asked == "reset" { player.reset() } else {
                say(Words.resetAsk(player.lesson.title))
                askedOnce = "reset"
            }
        }
        case "progress": inLesson { player in
            output.show(LessonRenderer(style: style()).progress(player.stepIndex, of: player.lesson) + "\n")
            listLessons()
        }
        case "step": beginStepping(argument, command)
        case "out", "mark", "trace", "element": say(Words.notStepping)
        case "show": show(argument, command)
        case "shapes": showShapes(argument, command)
        case "plot", "heat": drawPicture(argument, command)
        case "vars": listVariables()
        case "cells": listCells()
        case "set": set(argument)
        case "save": save(argument, command)
        case "about": for line in Words.about(lessons: lessonsDirectory, state: store?.directory) { say(line) }
        case "help": help(argument)
        case "quit": isLeaving = true
        default: say(Words.notYet(command.name))
        }
    }

    private func inLesson(_ body: (LessonPlayer) -> Void) {
        guard !isFree, let player else {
            if self.player == nil { isFree = true }
            return say(self.player == nil ? Words.noLesson : Words.freeNotebook)
        }
        body(player)
    }

    // MARK: Lessons

    private func listLessons() {
        guard let shelf, !shelf.outlines.isEmpty else { return say(Words.noLessonsFound) }
        present(CurriculumRenderer(style: style()).text(shelf.progress()) + "\n")
    }

    /// Opens a lesson, or runs a file and stays.
    /// - Returns: whether there is anything to go on with.
    func open(_ target: String) -> Bool {
        if target.hasSuffix(".py") || target.hasSuffix(".md") { return openFile(target) }
        guard let lessonsDirectory else {
            complain(Words.noLessonsFound)
            return isInteractive
        }
        switch Curriculum.load(directory: lessonsDirectory).find(target) {
        case .lesson(let lesson): begin(lesson)
        case .broken(let file):
            complain(Words.brokenLesson(target))
            for error in file.errors { complain(error.description) }
            return isInteractive
        case .ambiguous(let ids):
            complain(Words.ambiguousLesson(target, ids))
            return isInteractive
        case .unknown(let suggestion):
            complain(Words.unknownLesson(target, suggestion: suggestion))
            return isInteractive
        }
        return true
    }

    private func openFile(_ path: String) -> Bool {
        switch ScriptFile.read(path: path) {
        case .success(.lesson(let lesson)): begin(lesson)
        case .success(.program(let text, let path)):
            free.interpreter.useFolder(of: path)
            let result = free.run(Source(name: path, text: text), output: .live)
            finishLine(after: result)
            present(result)
        case .failure(let failure):
            complain(Words.cannotRun(failure))
            return isInteractive
        }
        return true
    }

    private func begin(_ lesson: Lesson) {
        let missing = shelf?.unfinishedRequirements(of: lesson) ?? []
        player = LessonPlayer(lesson: lesson, store: store, output: output) { [unowned self] event in show(event) }
        isFree = false
        output.show("\n" + style().paint(style().cleanLine(Words.lessonBegins(lesson.title, steps: lesson.steps.count)), .heading) + "\n")
        if !missing.isEmpty { say(Words.requirements(missing)) }
        player?.start()
    }

    // MARK: Notebook

    private func save(_ path: String, _ command: Command) {
        guard !path.isEmpty else { return say(Words.usage(command)) }
        guard case .list(let inputs)? = session.namespace["In"] else { return }
        let cells = inputs.elements.dropFirst().enumerated().compactMap { number, input -> String? in
            if case .string(let source) = input { "# In [\(number + 1)]\n" + source.text } else { nil }
        }
        switch WorkFolder.write(cells.joined(separator: "\n\n") + "\n", to: path) {
        case .success: say(Words.saved(path))
        case .failure(let failure): say(Words.cannotSave(path, reason: failure.reason))
        }
    }
}
