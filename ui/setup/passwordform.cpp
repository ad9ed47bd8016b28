// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/passwordform.h"

#include "ui/base/background.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/frames.h"
#include "ui/setup/passwordfield.h"
#include "ui/setup/passwordstrength.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

NewPassword::NewPassword(QWidget *parent)
    : QWidget(parent)
    , m_first(new PasswordField)
    , m_second(new PasswordField)
    , m_firstField(new FormField(m_first))
    , m_secondField(new FormField(m_second))
    , m_meter(new QProgressBar)
    , m_word(new QLabel)
{
    m_first->setObjectName(u"newPassword"_s);
    m_second->setObjectName(u"newPasswordAgain"_s);
    m_word->setObjectName(u"passwordStrength"_s);
    m_meter->setTextVisible(false);
    m_meter->setRange(0, 100);
    m_meter->setFixedWidth(120);
    setTextRole(m_word, TextRole::Small);
    auto *strength = new QHBoxLayout;
    strength->setSpacing(space::Near);
    strength->addWidget(m_meter);
    strength->addWidget(m_word, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_firstField);
    column->addLayout(strength);
    column->addSpacing(space::Tight);
    column->addWidget(m_secondField);
    setFocusProxy(m_first);
    for (PasswordField *field : {m_first, m_second}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            describe();
            emit changed();
        });
    }
    keepTranslated(this, [this] {
        m_firstField->setLabel(tr("New password"));
        m_secondField->setLabel(tr("The same again"));
        m_meter->setAccessibleName(tr("Strength of the password"));
        describe();
    });
}

void NewPassword::setLogin(const QString &login)
{
    m_login = login;
    describe();
}

QString NewPassword::accepted() const
{
    const QString password = m_first->text();
    return password.size() >= 8 && password == m_second->text() ? password : QString();
}

void NewPassword::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPassword::describe()
{
    const PasswordStrength strength = passwordStrength(m_first->text(), m_login);
    m_meter->setValue(int(strength.fraction * 100));
    m_word->setText(strength.word.isEmpty() ? tr("At least 8 characters; several words are good.")
                                            : strength.word);
    setTone(m_word, strength.tone);
    const bool differs = !m_second->text().isEmpty() && m_first->text() != m_second->text();
    m_secondField->setError(differs ? tr("The two passwords differ.") : QString());
}

PasswordForm::PasswordForm(Store &store, const QString &login, Present present, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_login(login)
    , m_banner(new Banner)
    , m_fresh(new NewPassword)
    , m_button(new QPushButton)
{
    auto *cancel = new QPushButton;
    cancel->setObjectName(u"cancelPassword"_s);
    m_button->setObjectName(u"savePassword"_s);
    setButtonKind(m_button, ButtonKind::Primary);
    m_fresh->setLogin(login);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addWidget(m_banner);
    FormField *presentField = nullptr;
    if (present == Present::Asked) {
        m_present = new PasswordField;
        m_present->setObjectName(u"presentPassword"_s);
        presentField = new FormField(m_present);
        column->addWidget(presentField);
        connect(m_present, &QLineEdit::textChanged, this, [this] { setBusy(m_busy); });
    }
    column->addWidget(m_fresh);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    column->addSpacing(space::Tight);
    column->addLayout(buttons);
    setFocusProxy(m_present ? static_cast<QWidget *>(m_present) : m_fresh);
    connect(m_fresh, &NewPassword::changed, this, [this] { setBusy(m_busy); });
    connect(m_button, &QPushButton::clicked, this, &PasswordForm::save);
    connect(cancel, &QPushButton::clicked, this, &PasswordForm::cancelled);
    keepTranslated(this, [this, cancel, presentField, present] {
        if (presentField)
            presentField->setLabel(tr("Present password"));
        m_button->setText(tr("Change the password"));
        cancel->setText(present == Present::Known ? tr("Back to the login") : tr("Cancel"));
    });
    setBusy(false);
}

void PasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setEnabled(!busy && !m_fresh->accepted().isEmpty() &&
                         (!m_present || !m_present->text().isEmpty()));
}

void PasswordForm::refuse(const Error &error)
{
    setBusy(false);
    presentError(*m_banner, error, tr("What you typed is still there."), [this] { save(); });
}

void PasswordForm::save()
{
    const QString password = m_fresh->accepted();
    if (password.isEmpty() || m_busy)
        return;
    setBusy(true);
    m_banner->hide();
    if (!m_present)
        return write(password);
    desk::logInLater(m_store, m_login, m_present->text(), this,
                     [this, password](const Result<desk::Session> &session) {
                         if (!session)
                             return refuse(session.error());
                         write(password);
                     });
}

void PasswordForm::write(const QString &password)
{
    m_store.read(
        Store::System, this,
        [login = m_login, password](Reader &reader) { return desk::checkDiffers(reader, login, password); },
        [this, password](const Result<> &differs) {
            if (!differs)
                return refuse(differs.error());
            keep(password);
        });
}

void PasswordForm::keep(const QString &password)
{
    const bool drill = m_store.info().drill;
    inBackground(
        this, [password, drill] { return desk::hashPassword(password, drill); },
        [this](const Result<QString> &hash) {
            if (!hash)
                return refuse(hash.error());
            m_store.transact(
                m_login, this,
                [login = m_login, hash = *hash](Tx &tx) { return desk::changePassword(tx, login, hash); },
                [this](const Result<> &done) {
                    if (!done)
                        return refuse(done.error());
                    setBusy(false);
                    emit changedPassword();
                });
        });
}

void openPasswordSheet(QWidget *window, Store &store, const QString &login, std::function<void()> done)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PasswordForm::tr("Change password"));
    dialog->setMinimumWidth(440);
    auto *heading = new QLabel(dialog->windowTitle());
    setTextRole(heading, TextRole::Section);
    auto *form = new PasswordForm(store, login, PasswordForm::Present::Asked);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space::Normal);
    column->addWidget(heading);
    column->addWidget(form);
    QObject::connect(form, &PasswordForm::cancelled, dialog, &QDialog::reject);
    QObject::connect(form, &PasswordForm::changedPassword, dialog, [dialog, done = std::move(done)] {
        dialog->accept();
        if (done)
            done();
    });
    dialog->open();
    form->setFocus();
}

} // namespace tanggap
