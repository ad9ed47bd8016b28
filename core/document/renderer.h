// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "document/officetemplates.h"
#include "document/paper.h"
#include "ticket/paperfacts.h"

#include <atomic>

namespace tanggap
{

/// The template of a paper's kind, the office's own before the shipped one. NotFound when there is none;
/// Invalid, by line, when it is wrong.
Result<PaperTemplate> templateFor(const PaperFacts &facts, const OfficeTemplates &templates = {});

/// The facts of a paper that is not issued yet, with dots where its number will stand.
PaperFacts asDraft(PaperFacts facts);

/// What the desk is given to make files of papers and their copies, and to read what they say. Safe on any
/// thread; needs a QGuiApplication.
PaperRenderer paperRenderer(const OfficeTemplates &templates = {});

/// The paper as OpenDocument text, for a word processor: the same blocks as on the page, left editable. Needs
/// a QGuiApplication. Empty only when memory runs out.
QByteArray paperToOdt(const ComposedPaper &paper);

/// The ODT file as "docx" or "pdf", by LibreOffice. NotFound when that is not installed, Unavailable when it
/// gives nothing in time. Waits, for seconds: never on the window's thread.
/// Unavailable also when `stop` becomes true.
Result<QByteArray> convertOdt(const QByteArray &odt, const QString &format,
                              Duration patience = std::chrono::minutes(1),
                              const std::atomic_bool *stop = nullptr);

/// A paper to go on with in a word processor, as OpenDocument text. Unavailable when memory runs out.
Result<QByteArray> editableFile(const PaperTemplate &paper, const PaperFacts &facts);

/// That text as "odt", or as what convertOdt() makes of it: errors and waiting as there unless it is "odt".
/// `stop` ends a conversion that nobody waits for any more.
Result<QByteArray> inFormat(const QByteArray &odt, const QString &format,
                            const std::atomic_bool *stop = nullptr);

/// Whether LibreOffice is installed here. Looks along PATH; cheap.
bool canConvertOdt();

} // namespace tanggap
