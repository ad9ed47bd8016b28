// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityprint.h"

#include "desk/activity.h"
#include "document/activitypaper.h"
#include "store/activityfacts.h"
#include "ui/base/icons.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/document/officeprint.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ActivityPrint)
};

QString nameOf(ActivityKind::Paper paper)
{
    switch (paper) {
    case ActivityKind::Paper::Invitation:
        return Words::tr("Invitation …");
    case ActivityKind::Paper::Attendance:
        return Words::tr("Attendance list …");
    case ActivityKind::Paper::Minutes:
        return Words::tr("Minutes …");
    case ActivityKind::Paper::Certificate:
        return Words::tr("Certificates of the participants …");
    case ActivityKind::Paper::Record:
        break;
    }
    return Words::tr("Sheet of this entry …");
}

struct Printed
{
    ActivityPaperFacts facts;
    QByteArray crest;
};

void print(DeskContext &context, ActivityId entry, ActivityKind::Paper what, QWidget *parent)
{
    context.read(
        parent,
        [entry](Reader &reader) -> Result<Printed> {
            Printed printed;
            TRY_LET(printed.facts, activities::paperFacts(reader, entry));
            TRY_LET(printed.crest, reader.definitions.crest());
            return printed;
        },
        [&context, entry, what, parent](const Result<Printed> &printed) {
            if (!printed)
                return context.toasts.show(printed.error().message, Tone::Late);
            const QDate today = toLocal(context.ticker.now(), context.organization->zone).date();
            OfficePaper paper = activityPaper(what, printed->facts, *context.organization, today);
            paper.crest = printed->crest;
            previewOfficePaper(
                context, std::move(paper), u"%1-%2.pdf"_s.arg(toName(what)).arg(entry.value),
                [entry, what](Tx &tx, const QString &how) {
                    return desk::recordActivityPrint(tx, {entry, {}}, toName(what), how);
                },
                parent);
        });
}

} // namespace

QPushButton *newPrintButton(DeskContext &context, ActivityId entry, const ActivityKind &kind, QWidget *parent)
{
    auto *button = new QPushButton(icon(u"printer"_s), Words::tr("Print"), parent);
    button->setObjectName(u"printEntry"_s);
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    for (const ActivityKind::Paper paper : kind.papers + QList{ActivityKind::Paper::Record}) {
        QAction *action = menu->addAction(nameOf(paper));
        action->setObjectName(u"print/"_s + toName(paper));
        QObject::connect(action, &QAction::triggered, parent,
                         [&context, entry, paper, parent] { print(context, entry, paper, parent); });
    }
    button->setMenu(menu);
    return button;
}

} // namespace tanggap
