// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/officeprint.h"

#include "document/page.h"
#include "ui/base/background.h"

#include <QWidget>

namespace tanggap
{

void previewOfficePaper(DeskContext &context, OfficePaper paper, const QString &fileName,
                        std::function<Result<>(Tx &, const QString &)> record, QWidget *parent)
{
    paper.drill = context.store.info().drill;
    inBackground(
        parent,
        [composed = compose(paper, context.organization->letterhead)] { return Pages(composed).pdf(); },
        [&context, title = paper.title, fileName, record = std::move(record), parent](const QByteArray &pdf) {
            openPrintPreview(context, {.title = title, .fileName = fileName, .pdf = pdf, .record = record},
                             parent);
        });
}

} // namespace tanggap
