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
        case "resume": resume()
        case "reset": reset(argument, isConfirmed: asked == "reset \(argument)")
        case "progress": showProgress()
        case "step": beginStepping(argument, command)
        case "out", "mark", "trace", "element": say(Words.notStepping)
        case "show": show(argument, command)
        case "shapes": showShapes(argument, command)
        case "plot", "heat": drawPicture(argument, command)
        case "vars": listVariables()
        case "cells": listCells()
        case "set": set(argument)
        case "save": save(argument, command, replaces: asked == "save \(argument)")
        case "about": for line in Words.about(lessons: lessonsDirectory, state: store?.directory) { say(line) }
        case "help": help(argument)
        case "quit": isLeaving = true
        default: say(Words.notYet(command.name))
        }
    }

    func inLesson(_ body: (LessonPlayer) -> Void) {
        guard !isFree, let player else {
            if self.player == nil { isFree = true }
            return say(self.player == nil ? Words.noLesson : Words.freeNotebook)
        }
        body(player)
    }
}
