// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <memory>

namespace tanggap::test
{

using Factory = std::unique_ptr<QObject> (*)();

/// Adds a test class to this executable's run.
bool registerTest(Factory make);

template <class Test>
bool registerTest()
{
    return registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<Test>(); });
}

} // namespace tanggap::test

/// Put once below a test class: `TANGGAP_TEST(TestCalendar)`.
#define TANGGAP_TEST(Class) static const bool registered##Class = tanggap::test::registerTest<Class>();
