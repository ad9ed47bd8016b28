// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/errorpresenter.h"

#include "ui/base/widgets/frames.h"

#include <QCoreApplication>

namespace tanggap
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ErrorPresenter)
};

} // namespace

QString nextStepFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Words::tr("It may have been moved or closed meanwhile. Look for it with Ctrl+K.");
    case ErrorCode::Conflict:
        return Words::tr("Look at what changed, then try again.");
    case ErrorCode::Denied:
        return Words::tr("Ask a coordinator, or log in as somebody who may.");
    case ErrorCode::Unavailable:
        return Words::tr("Try again in a moment. If it stays so, tell whoever looks after this computer.");
    case ErrorCode::Internal:
        return Words::tr("Please tell whoever looks after the program, with the details below.");
    case ErrorCode::Invalid:
        break;
    }
    return {};
}

void presentError(Banner &banner, const Error &error, const QString &kept, std::function<void()> again)
{
    QString next = kept;
    const QString step = nextStepFor(error.code);
    if (!next.isEmpty() && !step.isEmpty())
        next += QChar(u' ');
    next += step;
    const bool ours = error.code == ErrorCode::Internal || error.code == ErrorCode::Unavailable;
    banner.present(ours ? Tone::Late : Tone::Soon, error.message, next, error.detail);
    if (again && (error.code == ErrorCode::Conflict || error.code == ErrorCode::Unavailable))
        banner.setAction(Words::tr("Try again"), std::move(again));
}

} // namespace tanggap
