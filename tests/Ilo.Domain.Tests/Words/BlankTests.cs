using Ilo.Domain.Words;

namespace Ilo.Domain.Tests.Words;

public sealed class BlankTests
{
    private const string Unusual = "\n\r\t\v\f\u0085\u00A0\u1680\u2000\u2009\u200A\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    [Fact]
    public void MayNeedFolding_AnySignAnywhere_IsSeen()
    {
        for (int length = 1; length <= 70; length++)
        {
            Assert.False(Blank.MayNeedFolding(new string('a', length)));
            for (int at = 0; at < length; at++)
            {
                foreach (char sign in Unusual)
                {
                    string text = new string('a', at) + sign + new string('é', length - at - 1);
                    Assert.True(Blank.MayNeedFolding(text), $"U+{(int)sign:X4} at {at} of {length}");
                }

                if (at > 0)
                {
                    Assert.True(Blank.MayNeedFolding(new string('a', at - 1) + "  " + new string('b', length - at - 1)), $"two spaces at {at} of {length}");
                }
            }
        }
    }

    [Fact]
    public void MayNeedFolding_SingleSpacesAndOtherSigns_NeedNone() => Assert.False(Blank.MayNeedFolding("A title and – “text” with 3 spaces, né à l’île"));
}
