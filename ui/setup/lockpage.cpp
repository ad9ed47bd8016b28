// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/lockpage.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/setup/credentialform.h"
#include "ui/setup/loginpage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

LockPage::LockPage(Store &store, Ticker &ticker, const desk::Session &session, QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"ground"_s);
    auto *face = new Avatar;
    face->setName(session.actor.displayName);
    auto *name = new QLabel(session.actor.displayName);
    setTextRole(name, TextRole::Title);
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    setSecondary(hint);
    auto *form = new CredentialForm(store, ticker);
    form->fixLogin(session.login);
    auto *leave = new QPushButton;
    leave->setObjectName(u"logOut"_s);
    leave->setIcon(icon(u"logout"_s));
    setButtonKind(leave, ButtonKind::Quiet);

    auto *card = new Card;
    card->setFixedWidth(400);
    card->body()->setContentsMargins(28, 28, 28, 20);
    card->body()->setSpacing(space::Normal);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::Near);
    who->addWidget(face);
    who->addWidget(name, 1);
    card->body()->addLayout(who);
    card->body()->addWidget(hint);
    card->body()->addWidget(form);
    card->body()->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (store.info().drill)
        column->addWidget(new DrillBand);
    // Not aligned: an aligned card would not get the height that its wrapped lines need.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addStretch();
    column->addLayout(middle);
    column->addStretch();
    setFocusProxy(form);
    connect(form, &CredentialForm::loggedIn, this, &LockPage::unlocked);
    connect(leave, &QPushButton::clicked, this, &LockPage::logOutRequested);
    keepTranslated(this, [form, hint, leave] {
        hint->setText(tr("The desk is locked. What you were doing is still open behind this page."));
        form->setActionText(tr("Unlock"));
        leave->setText(tr("Log out, for somebody else"));
    });
}

} // namespace tanggap
