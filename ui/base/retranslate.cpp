// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/retranslate.h"

#include <QEvent>
#include <QWidget>

namespace tanggap
{

namespace
{

class Retranslator : public QObject
{
public:
    Retranslator(QWidget *widget, std::function<void()> setTexts)
        : QObject(widget)
        , m_setTexts(std::move(setTexts))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return false;
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> setTexts)
{
    setTexts();
    new Retranslator(widget, std::move(setTexts));
}

} // namespace tanggap
