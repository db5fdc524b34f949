# isoefficiency: laws, strong scaling
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
9.190140588383883 9.190140588383883
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 0.995758 ? ? 0
1.09051 1.08537 ? ? 0
1.18921 1.183 ? ? 0
1.29684 1.28934 ? ? 0
1.41421 1.40518 ? ? 0
1.54221 1.53134 ? ? 0
1.68179 1.66873 ? ? 0
1.83401 1.81832 ? ? 0
2.0 1.98119 ? ? 0
2.18102 2.15848 ? ? 0
2.37841 2.35143 ? ? 0
2.59368 2.5614 ? ? 0
2.82843 2.78984 ? ? 0
3.08442 3.03833 ? ? 0
3.36359 3.30856 ? ? 0
3.66802 3.60236 ? ? 0
4.0 3.92171 ? ? 0
4.36203 4.26872 ? ? 0
4.75683 4.64568 ? ? 0
5.18736 5.05502 ? ? 0
5.65685 5.49937 ? ? 0
6.16884 5.98152 ? ? 0
6.72717 6.50446 ? ? 0
7.33603 7.07138 ? ? 0
8.0 7.68564 ? ? 0
8.0 7.68564 ? ? 0
END_OF_DATA

# process · 1 ms · s 0.52?: workers, value, low, high, hollow
$data2 << END_OF_DATA
8.0 7.68564 ? ? 0
8.72406 8.35085 ? ? 0
9.51366 9.07078 ? ? 0
10.3747 9.84942 ? ? 0
11.3137 10.691 ? ? 0
12.3377 11.5998 ? ? 0
13.4543 12.5806 ? ? 0
14.6721 13.6379 ? ? 0
16.0 14.7768 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9756879752159124 1.958670644347012 2.007944858596395 1
4.0 3.908946682132537 3.8937290465744385 3.9849396082532147 1
8.0 7.699867668119067 7.626739715459871 7.814026141140928 1
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.05142 ? ? 0
1.09051 1.10479 ? ? 0
1.18921 1.15873 ? ? 0
1.29684 1.21304 ? ? 0
1.41421 1.26752 ? ? 0
1.54221 1.32196 ? ? 0
1.68179 1.37616 ? ? 0
1.83401 1.42992 ? ? 0
2.0 1.48306 ? ? 0
2.18102 1.53537 ? ? 0
2.37841 1.58669 ? ? 0
2.59368 1.63687 ? ? 0
2.82843 1.68575 ? ? 0
3.08442 1.73322 ? ? 0
3.36359 1.77916 ? ? 0
3.66802 1.82348 ? ? 0
4.0 1.8661 ? ? 0
4.36203 1.90698 ? ? 0
4.75683 1.94607 ? ? 0
5.18736 1.98336 ? ? 0
5.65685 2.01882 ? ? 0
6.16884 2.05248 ? ? 0
6.72717 2.08435 ? ? 0
7.33603 2.11445 ? ? 0
8.0 2.14283 ? ? 0
8.0 2.14283 ? ? 0
END_OF_DATA

# shell · 1 ms · s 41.8?: workers, value, low, high, hollow
$data5 << END_OF_DATA
8.0 2.14283 ? ? 0
8.72406 2.16953 ? ? 0
9.51366 2.19461 ? ? 0
10.3747 2.21812 ? ? 0
11.3137 2.24013 ? ? 0
12.3377 2.26069 ? ? 0
13.4543 2.27989 ? ? 0
14.6721 2.29778 ? ? 0
16.0 2.31444 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.5812674224736623 1.1139922744356212 2.051408731182256 1
4.0 2.0302844821073176 1.5262123139446313 2.6124864944873196 1
8.0 1.9967361178415355 1.3331180422319504 2.573941242005961 1
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.00042 ? ? 0
1.09051 1.09085 ? ? 0
1.18921 1.18944 ? ? 0
1.29684 1.29694 ? ? 0
1.41421 1.41412 ? ? 0
1.54221 1.54188 ? ? 0
1.68179 1.68116 ? ? 0
1.83401 1.833 ? ? 0
2.0 1.99851 ? ? 0
2.18102 2.17893 ? ? 0
2.37841 2.3756 ? ? 0
2.59368 2.58996 ? ? 0
2.82843 2.8236 ? ? 0
3.08442 3.07825 ? ? 0
3.36359 3.35576 ? ? 0
3.66802 3.65819 ? ? 0
4.0 3.98775 ? ? 0
4.36203 4.34685 ? ? 0
4.75683 4.7381 ? ? 0
5.18736 5.16436 ? ? 0
5.65685 5.62871 ? ? 0
6.16884 6.13452 ? ? 0
6.72717 6.68542 ? ? 0
7.33603 7.28537 ? ? 0
8.0 7.93866 ? ? 0
8.0 7.93866 ? ? 0
END_OF_DATA

# process · 4 ms · s 0.12?: workers, value, low, high, hollow
$data8 << END_OF_DATA
8.0 7.93866 ? ? 0
8.72406 8.64994 ? ? 0
9.51366 9.42424 ? ? 0
10.3747 10.267 ? ? 0
11.3137 11.1842 ? ? 0
12.3377 12.1821 ? ? 0
13.4543 13.2676 ? ? 0
14.6721 14.4482 ? ? 0
16.0 15.732 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9979355543742272 1.9927710969513457 2.003113395983839 1
4.0 3.9924292850921637 3.9764180118420356 4.004252491471714 1
8.0 7.934991490745856 7.8847655542296335 7.984128685708315 1
END_OF_DATA

# : workers, value, low, high, hollow
$data10 << END_OF_DATA
1.0 1.03209 ? ? 0
1.09051 1.11471 ? ? 0
1.18921 1.20302 ? ? 0
1.29684 1.29726 ? ? 0
1.41421 1.39767 ? ? 0
1.54221 1.50444 ? ? 0
1.68179 1.61777 ? ? 0
1.83401 1.73782 ? ? 0
2.0 1.8647 ? ? 0
2.18102 1.99851 ? ? 0
2.37841 2.13929 ? ? 0
2.59368 2.28701 ? ? 0
2.82843 2.44162 ? ? 0
3.08442 2.60298 ? ? 0
3.36359 2.77091 ? ? 0
3.66802 2.94515 ? ? 0
4.0 3.12535 ? ? 0
4.36203 3.31114 ? ? 0
4.75683 3.50205 ? ? 0
5.18736 3.69753 ? ? 0
5.65685 3.89701 ? ? 0
6.16884 4.09984 ? ? 0
6.72717 4.30532 ? ? 0
7.33603 4.51273 ? ? 0
8.0 4.72129 ? ? 0
8.0 4.72129 ? ? 0
END_OF_DATA

# shell · 4 ms · s 10.7?: workers, value, low, high, hollow
$data11 << END_OF_DATA
8.0 4.72129 ? ? 0
8.72406 4.93024 ? ? 0
9.51366 5.13879 ? ? 0
10.3747 5.34617 ? ? 0
11.3137 5.55161 ? ? 0
12.3377 5.75438 ? ? 0
13.4543 5.9538 ? ? 0
14.6721 6.14921 ? ? 0
16.0 6.34003 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data12 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.894097053606607 1.5743479095245987 1.934279484343858 1
4.0 3.296487120319423 2.5375505558331892 3.5000671911323957 1
8.0 4.581785256457255 3.281843690544939 5.204872393659286 1
END_OF_DATA

# : workers, value, low, high, hollow
$data13 << END_OF_DATA
1.0 0.99974 ? ? 0
1.09051 1.09019 ? ? 0
1.18921 1.18883 ? ? 0
1.29684 1.29638 ? ? 0
1.41421 1.41366 ? ? 0
1.54221 1.54154 ? ? 0
1.68179 1.68099 ? ? 0
1.83401 1.83304 ? ? 0
2.0 1.99884 ? ? 0
2.18102 2.17962 ? ? 0
2.37841 2.37674 ? ? 0
2.59368 2.59168 ? ? 0
2.82843 2.82603 ? ? 0
3.08442 3.08155 ? ? 0
3.36359 3.36016 ? ? 0
3.66802 3.66392 ? ? 0
4.0 3.9951 ? ? 0
4.36203 4.35618 ? ? 0
4.75683 4.74985 ? ? 0
5.18736 5.17903 ? ? 0
5.65685 5.64692 ? ? 0
6.16884 6.157 ? ? 0
6.72717 6.71305 ? ? 0
7.33603 7.3192 ? ? 0
8.0 7.97994 ? ? 0
8.0 7.97994 ? ? 0
END_OF_DATA

# process · 16 ms · s 0.032?: workers, value, low, high, hollow
$data14 << END_OF_DATA
8.0 7.97994 ? ? 0
8.72406 8.70016 ? ? 0
9.51366 9.48519 ? ? 0
10.3747 10.3408 ? ? 0
11.3137 11.2733 ? ? 0
12.3377 12.2896 ? ? 0
13.4543 13.3971 ? ? 0
14.6721 14.604 ? ? 0
16.0 15.919 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data15 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.99782786686286 1.9857017613623202 2.026454484645551 1
4.0 3.996317884379943 3.992233315959378 4.048289858272962 1
8.0 7.979474276532349 7.941148869884697 8.07073785606422 1
END_OF_DATA

# : workers, value, low, high, hollow
$data16 << END_OF_DATA
1.0 1.00759 ? ? 0
1.09051 1.09554 ? ? 0
1.18921 1.19085 ? ? 0
1.29684 1.29409 ? ? 0
1.41421 1.40586 ? ? 0
1.54221 1.52678 ? ? 0
1.68179 1.65751 ? ? 0
1.83401 1.79875 ? ? 0
2.0 1.95121 ? ? 0
2.18102 2.11566 ? ? 0
2.37841 2.29286 ? ? 0
2.59368 2.48361 ? ? 0
2.82843 2.68873 ? ? 0
3.08442 2.90904 ? ? 0
3.36359 3.14539 ? ? 0
3.66802 3.39859 ? ? 0
4.0 3.66946 ? ? 0
4.36203 3.9588 ? ? 0
4.75683 4.26735 ? ? 0
5.18736 4.59583 ? ? 0
5.65685 4.94486 ? ? 0
6.16884 5.31501 ? ? 0
6.72717 5.70674 ? ? 0
7.33603 6.12038 ? ? 0
8.0 6.55616 ? ? 0
8.0 6.55616 ? ? 0
END_OF_DATA

# shell · 16 ms · s 3.3?: workers, value, low, high, hollow
$data17 << END_OF_DATA
8.0 6.55616 ? ? 0
8.72406 7.01412 ? ? 0
9.51366 7.49415 ? ? 0
10.3747 7.99596 ? ? 0
11.3137 8.51906 ? ? 0
12.3377 9.06274 ? ? 0
13.4543 9.62608 ? ? 0
14.6721 10.2079 ? ? 0
16.0 10.807 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data18 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.958199870385052 1.8692110375562456 1.9805889033920066 1
4.0 3.703227527976136 3.56466056923963 3.8471809187951718 1
8.0 6.52409497300523 5.769990516615605 6.981488182503353 1
END_OF_DATA

# : workers, value, low, high, hollow
$data19 << END_OF_DATA
1.0 1.00009 ? ? 0
1.09051 1.09059 ? ? 0
1.18921 1.18928 ? ? 0
1.29684 1.2969 ? ? 0
1.41421 1.41425 ? ? 0
1.54221 1.54222 ? ? 0
1.68179 1.68177 ? ? 0
1.83401 1.83394 ? ? 0
2.0 1.99987 ? ? 0
2.18102 2.18082 ? ? 0
2.37841 2.37813 ? ? 0
2.59368 2.59328 ? ? 0
2.82843 2.82789 ? ? 0
3.08442 3.08371 ? ? 0
3.36359 3.36267 ? ? 0
3.66802 3.66684 ? ? 0
4.0 3.99852 ? ? 0
4.36203 4.36017 ? ? 0
4.75683 4.75451 ? ? 0
5.18736 5.18448 ? ? 0
5.65685 5.65331 ? ? 0
6.16884 6.16449 ? ? 0
6.72717 6.72185 ? ? 0
7.33603 7.32954 ? ? 0
8.0 7.9921 ? ? 0
8.0 7.9921 ? ? 0
END_OF_DATA

# process · 64 ms · s 0.015?: workers, value, low, high, hollow
$data20 << END_OF_DATA
8.0 7.9921 ? ? 0
8.72406 8.71448 ? ? 0
9.51366 9.50205 ? ? 0
10.3747 10.3607 ? ? 0
11.3137 11.2968 ? ? 0
12.3377 12.3173 ? ? 0
13.4543 13.4298 ? ? 0
14.6721 14.6425 ? ? 0
16.0 15.9645 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data21 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.999810056526832 1.9862352603074724 2.001266806987772 1
4.0 3.9993490713329587 3.9978169653057627 4.0013401457297455 1
8.0 7.991426598594681 7.984084963395228 7.998774984675129 1
END_OF_DATA

# : workers, value, low, high, hollow
$data22 << END_OF_DATA
1.0 0.999015 ? ? 0
1.09051 1.08882 ? ? 0
1.18921 1.18664 ? ? 0
1.29684 1.29318 ? ? 0
1.41421 1.4092 ? ? 0
1.54221 1.53553 ? ? 0
1.68179 1.67306 ? ? 0
1.83401 1.82277 ? ? 0
2.0 1.98571 ? ? 0
2.18102 2.16302 ? ? 0
2.37841 2.35593 ? ? 0
2.59368 2.56576 ? ? 0
2.82843 2.79396 ? ? 0
3.08442 3.04205 ? ? 0
3.36359 3.31172 ? ? 0
3.66802 3.60475 ? ? 0
4.0 3.92306 ? ? 0
4.36203 4.26872 ? ? 0
4.75683 4.64393 ? ? 0
5.18736 5.05106 ? ? 0
5.65685 5.49263 ? ? 0
6.16884 5.97133 ? ? 0
6.72717 6.49 ? ? 0
7.33603 7.05168 ? ? 0
8.0 7.65956 ? ? 0
8.0 7.65956 ? ? 0
END_OF_DATA

# shell · 64 ms · s 0.62?: workers, value, low, high, hollow
$data23 << END_OF_DATA
8.0 7.65956 ? ? 0
8.72406 8.31702 ? ? 0
9.51366 9.02758 ? ? 0
10.3747 9.79496 ? ? 0
11.3137 10.623 ? ? 0
12.3377 11.5157 ? ? 0
13.4543 12.4773 ? ? 0
14.6721 13.5118 ? ? 0
16.0 14.6237 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data24 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9938317809416966 1.9889638064541257 1.9957548199678217 1
4.0 3.8925015553115783 3.8064182032905713 3.967334371111736 1
8.0 7.681697818863602 7.090738107573321 7.7392870488668555 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.68924
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.9075191553171609:17.63048185402577]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0)
set logscale y 2
set yrange [0.8297983333333334:19.1574]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0)
set label 1 'isoefficiency: laws, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.39814, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'ideal' at screen 0.72049, screen 0.586 left font 'DejaVu Sans,30.0' textcolor rgb '#707070' noenhanced
set label 8 'process · 1 ms · s 0.52%' at screen 0.72049, screen 0.694 left font 'DejaVu Sans,30.0' textcolor rgb '#C15500' noenhanced
set label 9 'shell · 1 ms · s 41.8%' at screen 0.72049, screen 0.40203 left font 'DejaVu Sans,30.0' textcolor rgb '#882255' noenhanced
set label 10 'process · 4 ms · s 0.12%' at screen 0.72049, screen 0.73 left font 'DejaVu Sans,30.0' textcolor rgb '#6A2F00' noenhanced
set label 11 'shell · 4 ms · s 10.7%' at screen 0.72049, screen 0.55 left font 'DejaVu Sans,30.0' textcolor rgb '#44112A' noenhanced
set label 12 'process · 16 ms … 0.032%' at screen 0.72049, screen 0.766 left font 'DejaVu Sans,30.0' textcolor rgb '#C15500' noenhanced
set label 13 'shell · 16 ms · s 3.3%' at screen 0.72049, screen 0.622 left font 'DejaVu Sans,30.0' textcolor rgb '#882255' noenhanced
set label 14 'process · 64 ms … 0.015%' at screen 0.72049, screen 0.802 left font 'DejaVu Sans,30.0' textcolor rgb '#6A2F00' noenhanced
set label 15 'shell · 64 ms · s 0.62%' at screen 0.72049, screen 0.658 left font 'DejaVu Sans,30.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.5717, screen 0.6669 to screen 0.71612, screen 0.586 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.68051, screen 0.75813 to screen 0.71612, screen 0.694 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.68051, screen 0.77016 to screen 0.71612, screen 0.73 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.68051, screen 0.59559 to screen 0.71612, screen 0.55 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.68051, screen 0.69803 to screen 0.71612, screen 0.622 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.68051, screen 0.77298 to screen 0.71612, screen 0.802 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.68051, screen 0.75613 to screen 0.71612, screen 0.658 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data4 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data5 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#6A2F00', \
  $data8 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#6A2F00', \
  $data10 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#44112A', \
  $data11 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#44112A', \
  $data13 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data14 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data16 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data17 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data19 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#6A2F00', \
  $data20 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#6A2F00', \
  $data22 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#44112A', \
  $data23 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data9 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data12 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data15 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data18 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data21 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data24 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data3 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data9 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data9 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data12 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data12 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data15 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#D55E00', \
  $data15 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.509 linecolor rgb 'white', \
  $data18 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data18 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data21 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data21 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.509 linecolor rgb 'white', \
  $data24 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data24 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
