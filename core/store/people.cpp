// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/people.h"

#include "store/days.h"
#include "store/presence.h"

namespace tanggap::people
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString PersonColumns = QStringLiteral(
    "SELECT id, name, position, rank, nip, phone, email, agency_id, roles, active, version, office_from, "
    "office_until, qualifications FROM person ");

Person personOf(const Statement &row)
{
    return Person{PersonId{row.value(0).toLongLong()},
                  row.value(1).toString(),
                  row.value(2).toString(),
                  row.value(3).toString(),
                  row.value(4).toString(),
                  row.value(5).toString(),
                  row.value(6).toString(),
                  AgencyId{row.value(7).toLongLong()},
                  row.value(8).toString().split(u' ', Qt::SkipEmptyParts),
                  row.value(9).toBool(),
                  dayFrom(row.value(11)),
                  dayFrom(row.value(12)),
                  row.value(13).toString().split(u'\n', Qt::SkipEmptyParts),
                  row.value(10).toLongLong()};
}

Row rowOf(const Person &p)
{
    return {{"name"_L1, column(p.name)},
            {"position"_L1, column(p.position)},
            {"rank"_L1, column(p.rank)},
            {"nip"_L1, column(p.nip)},
            {"phone"_L1, column(p.phone)},
            {"email"_L1, column(p.email)},
            {"agency_id"_L1, column(p.agency)},
            {"roles"_L1, column(p.roles.join(u' '))},
            {"active"_L1, column(p.active)},
            {"office_from"_L1, dayColumn(p.officeFrom)},
            {"office_until"_L1, dayColumn(p.officeUntil)},
            {"qualifications"_L1, p.qualifications.isEmpty() ? QVariant() : p.qualifications.join(u'\n')}};
}

Row rowOf(const Account &a)
{
    return {{"login"_L1, column(a.login)},
            {"person_id"_L1, column(a.person.value)},
            {"password"_L1, column(a.password)},
            {"failures"_L1, column(a.failures)},
            {"locked_until"_L1, column(a.lockedUntil)},
            {"must_change"_L1, column(a.mustChange)},
            {"active"_L1, column(a.active)}};
}

} // namespace

Result<QList<Person>> all(Connection &db)
{
    TRY_LET(Statement * rows, db.run(PersonColumns + u"ORDER BY name, id"_s));
    QList<Person> people;
    while (rows->next())
        people << personOf(*rows);
    rows->finish();
    return people;
}

Result<Person> person(Connection &db, PersonId id)
{
    TRY_LET(Statement * row, db.run(PersonColumns + u"WHERE id = :id"_s, {{":id"_L1, id.value}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("This person is not on the roster."),
                    QString::number(id.value));
    Person found = personOf(*row);
    row->finish();
    return found;
}

Result<QList<Person>> allAt(Connection &db, Instant moment)
{
    TRY_LET(QList<Person> everybody, all(db));
    TRY_LET(const QList<Presence> presences, presence::at(db, moment));
    for (Person &person : everybody)
        person.roles = rolesAt(presences, person, moment);
    return everybody;
}

Result<PersonId> insert(Tx &tx, const Person &person)
{
    TRY_LET(const qint64 id, tx.insert(tables::Person, rowOf(person) + Row{{"version"_L1, column(1)}}));
    return PersonId{id};
}

Result<> update(Tx &tx, const Person &before, const Person &after)
{
    return tx.update(tables::Person, after.id.value, changedFields(rowOf(before), rowOf(after)), {},
                     before.version);
}

QString nameOf(Connection &db, const QString &login)
{
    const auto name =
        db.value(u"SELECT person.name FROM account JOIN person ON person.id = account.person_id "
                 "WHERE account.login = :login"_s,
                 {{":login"_L1, login}});
    return name && !name->isNull() ? name->toString() : login;
}

Result<QList<AccountLine>> accounts(Connection &db)
{
    TRY_LET(Statement * rows,
            db.run(u"SELECT account.login, person.name, person.roles, account.active, person.id, "
                   "account.must_change FROM account "
                   "JOIN person ON person.id = account.person_id ORDER BY account.id"_s));
    QList<AccountLine> lines;
    while (rows->next())
        lines << AccountLine{rows->value(0).toString(),
                             rows->value(1).toString(),
                             rows->value(2).toString().split(u' ', Qt::SkipEmptyParts),
                             rows->value(3).toBool(),
                             PersonId{rows->value(4).toLongLong()},
                             rows->value(5).toBool()};
    rows->finish();
    return lines;
}

Result<Account> account(Connection &db, const QString &login)
{
    TRY_LET(Statement * row,
            db.run(u"SELECT id, login, person_id, password, failures, locked_until, must_change, active "
                   "FROM account WHERE login = :login"_s,
                   {{":login"_L1, login}}));
    if (!row->next())
        return fail(ErrorCode::NotFound, Core::tr("There is no account “%1”.").arg(login));
    const Account found{
        row->value(0).toLongLong(), row->value(1).toString(), PersonId{row->value(2).toLongLong()},
        row->value(3).toString(),   row->value(4).toInt(),    instantOf(row->value(5)),
        row->value(6).toBool(),     row->value(7).toBool()};
    row->finish();
    return found;
}

Result<qint64> insertAccount(Tx &tx, const Account &account)
{
    return tx.insert(tables::Account, rowOf(account) + Row{{"salt"_L1, newSalt()}});
}

Result<> updateAccount(Tx &tx, const Account &before, const Account &after)
{
    return tx.update(tables::Account, after.id, changedFields(rowOf(before), rowOf(after)));
}

} // namespace tanggap::people
