// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All of core is linked to this, whether used or not. That it links is the test.
int main()
{
    return 0;
}
