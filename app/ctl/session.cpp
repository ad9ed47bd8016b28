// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/session.h"

#include "app/ctl/answer.h"
#include "desk/accounts.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace tanggap::ctl
{

using namespace Qt::Literals::StringLiterals;

Instant CommandClock::now() const
{
    const qint64 at = m_at;
    return at == Running ? SystemClock().now() : fromMs(at);
}

Result<std::unique_ptr<Session>> Session::open(const QString &path)
{
    auto session = std::make_unique<Session>();
    auto store = Store::open(path, session->m_clock);
    if (!store)
        return fail(ErrorCode::Unavailable, store.error().message, store.error().detail);
    session->m_store = std::move(*store);
    const auto zone = session->m_store->readNow(Store::System, [](Reader &reader) -> Result<QTimeZone> {
        TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
        return organization->zone;
    });
    if (!zone)
        return fail(ErrorCode::Unavailable, zone.error().message, zone.error().detail);
    session->m_zone = *zone;
    return session;
}

Result<QString> Session::logIn(const QString &account, bool changesPassword)
{
    if (account.isEmpty())
        return fail(ErrorCode::Denied, Core::tr("Say who you are: --as NAME."));
    if (m_passed.contains(account))
        return account;
    TRY_LET(const QString password, passwordFor(account));
    TRY_LET(const desk::Session entered, desk::logIn(*m_store, account, password));
    if (entered.mustChangePassword && !changesPassword)
        return fail(ErrorCode::Denied,
                    Core::tr("The password of %1 was made by somebody else and has to be changed first: "
                             "tanggapctl password DATABASE --as %1, with the new one in "
                             "TANGGAP_NEW_PASSWORD.")
                        .arg(account));
    m_passed << account;
    return account;
}

Result<> Session::setMoment(const QString &at)
{
    m_clock.run();
    if (at.isEmpty())
        return {};
    if (!drill())
        return fail(ErrorCode::Invalid, Core::tr("A simulated moment (--at) is for a drill database only."));
    TRY_LET(const Instant moment, momentFrom(at));
    m_clock.standAt(moment);
    return {};
}

Result<Instant> Session::momentFrom(const QString &text) const
{
    if (const auto at = fromIso(text, m_zone)) {
        const int year = toLocal(*at, m_zone).date().year();
        if (year >= 2000 && year <= 2100)
            return *at;
        return fail(ErrorCode::Invalid, Core::tr("%1 is not between the years 2000 and 2100.").arg(text));
    }
    return fail(ErrorCode::Invalid,
                Core::tr("“%1” is no moment. Write it like 2026-11-21T14:05:00+07:00.").arg(text));
}

Result<QString> passwordFor(const QString &account)
{
    if (qEnvironmentVariableIsSet("TANGGAP_PASSWORD"))
        return qEnvironmentVariable("TANGGAP_PASSWORD");
    termios shown{};
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &shown) != 0)
        return fail(ErrorCode::Denied,
                    Core::tr("There is no password: set TANGGAP_PASSWORD, or start this in a terminal."));
    printError(Core::tr("Password of %1: ").arg(account).toUtf8());
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QFile in;
    const bool opened = in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray line = opened ? in.readLine(1024) : QByteArray();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    printError("\n");
    return QString::fromUtf8(line).remove(u'\n').remove(u'\r');
}

} // namespace tanggap::ctl
