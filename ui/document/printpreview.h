// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QByteArray>

#include <functional>

class QWidget;

namespace tanggap
{

/// A finished file that is looked at, and then printed or kept.
struct Preview
{
    QString title;    ///< of the window and the print job
    QString fileName; ///< suggested, with its ending
    QByteArray pdf;
    QByteArray editable = {}; ///< ODT of the same; empty: none is offered
    /// Journals that it left the house: `how` is the printer's name or desk::PrintedToFile.
    std::function<Result<>(Tx &tx, const QString &how)> record;
};

/// Shows the pages with buttons to print them and to save them as PDF. What is printed or saved is journaled
/// first. Does not block; deletes itself. Object names: "printPreview", "previewPages", "previewPrint",
/// "previewSave", "previewOdt", "previewClose".
void openPrintPreview(DeskContext &context, const Preview &preview, QWidget *parent);

} // namespace tanggap
