# isoefficiency: laws, strong scaling
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
13.23196701236691 13.23196701236691
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.00885 ? ? 0
1.09051 1.0985 ? ? 0
1.18921 1.19597 ? ? 0
1.29684 1.30189 ? ? 0
1.41421 1.41698 ? ? 0
1.54221 1.54197 ? ? 0
1.68179 1.67767 ? ? 0
1.83401 1.82495 ? ? 0
2.0 1.98472 ? ? 0
2.18102 2.15797 ? ? 0
2.37841 2.34574 ? ? 0
2.59368 2.54913 ? ? 0
2.82843 2.76933 ? ? 0
3.08442 3.00756 ? ? 0
3.36359 3.26513 ? ? 0
3.66802 3.5434 ? ? 0
4.0 3.8438 ? ? 0
4.36203 4.16782 ? ? 0
4.75683 4.51698 ? ? 0
5.18736 4.89285 ? ? 0
5.65685 5.29706 ? ? 0
6.16884 5.73124 ? ? 0
6.72717 6.19702 ? ? 0
7.33603 6.69604 ? ? 0
8.0 7.22993 ? ? 0
8.0 7.22993 ? ? 0
END_OF_DATA

# process · 1 ms · s 1.7?: workers, value, low, high, hollow
$data2 << END_OF_DATA
8.0 7.22993 ? ? 0
8.72406 7.80023 ? ? 0
9.51366 8.40845 ? ? 0
10.3747 9.05598 ? ? 0
11.3137 9.74408 ? ? 0
12.3377 10.4739 ? ? 0
13.4543 11.2463 ? ? 0
14.6721 12.0619 ? ? 0
16.0 12.9213 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.211084051085588 1.6527118796334994 2.9512036472232346 1
4.0 3.453096133304614 1.786673078508354 8.039915391653173 1
8.0 7.570646866221497 4.177325532995477 13.72211081877598 1
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0492 ? ? 0
1.09051 1.09237 ? ? 0
1.18921 1.13521 ? ? 0
1.29684 1.17756 ? ? 0
1.41421 1.21927 ? ? 0
1.54221 1.2602 ? ? 0
1.68179 1.30022 ? ? 0
1.83401 1.33923 ? ? 0
2.0 1.37711 ? ? 0
2.18102 1.41379 ? ? 0
2.37841 1.44918 ? ? 0
2.59368 1.48322 ? ? 0
2.82843 1.51588 ? ? 0
3.08442 1.54712 ? ? 0
3.36359 1.57691 ? ? 0
3.66802 1.60527 ? ? 0
4.0 1.63218 ? ? 0
4.36203 1.65766 ? ? 0
4.75683 1.68173 ? ? 0
5.18736 1.70443 ? ? 0
5.65685 1.7258 ? ? 0
6.16884 1.74586 ? ? 0
6.72717 1.76468 ? ? 0
7.33603 1.78229 ? ? 0
8.0 1.79875 ? ? 0
8.0 1.79875 ? ? 0
END_OF_DATA

# shell · 1 ms · s 52.4?: workers, value, low, high, hollow
$data5 << END_OF_DATA
8.0 1.79875 ? ? 0
8.72406 1.81412 ? ? 0
9.51366 1.82844 ? ? 0
10.3747 1.84178 ? ? 0
11.3137 1.85418 ? ? 0
12.3377 1.8657 ? ? 0
13.4543 1.87639 ? ? 0
14.6721 1.8863 ? ? 0
16.0 1.89548 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.4079854030186418 0.8291870365540527 2.476153993164904 1
4.0 2.124174604873647 1.2629556391006227 2.3972636063343082 1
8.0 1.5908094943079223 0.8377044904989351 2.3953155466679936 1
END_OF_DATA

# process · 4 ms · no law: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 2.192870242337958 1.8022229884554128 2.6739159157555896 1
4.0 4.600485141546652 3.6499624422318377 6.285812886948221 1
8.0 11.5060582716234 10.041094442460356 15.542915829681988 1
END_OF_DATA

# : workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 0.995345 ? ? 0
1.09051 1.06497 ? ? 0
1.18921 1.13797 ? ? 0
1.29684 1.2143 ? ? 0
1.41421 1.29388 ? ? 0
1.54221 1.37661 ? ? 0
1.68179 1.46235 ? ? 0
1.83401 1.55093 ? ? 0
2.0 1.64215 ? ? 0
2.18102 1.73576 ? ? 0
2.37841 1.8315 ? ? 0
2.59368 1.92908 ? ? 0
2.82843 2.02816 ? ? 0
3.08442 2.12841 ? ? 0
3.36359 2.22947 ? ? 0
3.66802 2.33096 ? ? 0
4.0 2.43249 ? ? 0
4.36203 2.5337 ? ? 0
4.75683 2.63421 ? ? 0
5.18736 2.73364 ? ? 0
5.65685 2.83166 ? ? 0
6.16884 2.92793 ? ? 0
6.72717 3.02215 ? ? 0
7.33603 3.11405 ? ? 0
8.0 3.20337 ? ? 0
8.0 3.20337 ? ? 0
END_OF_DATA

# shell · 4 ms · s 21.2?: workers, value, low, high, hollow
$data9 << END_OF_DATA
8.0 3.20337 ? ? 0
8.72406 3.2899 ? ? 0
9.51366 3.37346 ? ? 0
10.3747 3.45391 ? ? 0
11.3137 3.53112 ? ? 0
12.3377 3.60503 ? ? 0
13.4543 3.67558 ? ? 0
14.6721 3.74274 ? ? 0
16.0 3.80652 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data10 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.6111314593131818 1.1450792732501576 2.1803867994874904 1
4.0 2.500517730849415 1.7722393425499743 3.4688408720938764 1
8.0 3.167419647021561 2.46421019804134 4.152807282612112 1
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
1.0 0.992031 ? ? 0
1.09051 1.08085 ? ? 0
1.18921 1.17753 ? ? 0
1.29684 1.28274 ? ? 0
1.41421 1.39722 ? ? 0
1.54221 1.52176 ? ? 0
1.68179 1.65722 ? ? 0
1.83401 1.80452 ? ? 0
2.0 1.96464 ? ? 0
2.18102 2.13867 ? ? 0
2.37841 2.32774 ? ? 0
2.59368 2.5331 ? ? 0
2.82843 2.75607 ? ? 0
3.08442 2.99807 ? ? 0
3.36359 3.2606 ? ? 0
3.66802 3.54528 ? ? 0
4.0 3.85383 ? ? 0
4.36203 4.18808 ? ? 0
4.75683 4.54995 ? ? 0
5.18736 4.94147 ? ? 0
5.65685 5.36481 ? ? 0
6.16884 5.82219 ? ? 0
6.72717 6.31598 ? ? 0
7.33603 6.84861 ? ? 0
8.0 7.42262 ? ? 0
8.0 7.42262 ? ? 0
END_OF_DATA

# process · 16 ms · s 0.99?: workers, value, low, high, hollow
$data12 << END_OF_DATA
8.0 7.42262 ? ? 0
8.72406 8.0406 ? ? 0
9.51366 8.7052 ? ? 0
10.3747 9.41914 ? ? 0
11.3137 10.1851 ? ? 0
12.3377 11.0059 ? ? 0
13.4543 11.884 ? ? 0
14.6721 12.8222 ? ? 0
16.0 13.8228 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data13 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.921817241634135 1.7965837836452478 2.0943987539618987 1
4.0 3.936645889762735 3.2276428544980242 4.233323643547222 1
8.0 7.380645251446234 6.451815341898791 8.283935929855232 1
END_OF_DATA

# : workers, value, low, high, hollow
$data14 << END_OF_DATA
1.0 1.02369 ? ? 0
1.09051 1.10909 ? ? 0
1.18921 1.20096 ? ? 0
1.29684 1.29969 ? ? 0
1.41421 1.40566 ? ? 0
1.54221 1.51924 ? ? 0
1.68179 1.64083 ? ? 0
1.83401 1.77078 ? ? 0
2.0 1.90946 ? ? 0
2.18102 2.0572 ? ? 0
2.37841 2.21431 ? ? 0
2.59368 2.38105 ? ? 0
2.82843 2.55767 ? ? 0
3.08442 2.74434 ? ? 0
3.36359 2.94118 ? ? 0
3.66802 3.14825 ? ? 0
4.0 3.36554 ? ? 0
4.36203 3.59293 ? ? 0
4.75683 3.83024 ? ? 0
5.18736 4.07719 ? ? 0
5.65685 4.33339 ? ? 0
6.16884 4.59835 ? ? 0
6.72717 4.8715 ? ? 0
7.33603 5.15214 ? ? 0
8.0 5.43949 ? ? 0
8.0 5.43949 ? ? 0
END_OF_DATA

# shell · 16 ms · s 7.2?: workers, value, low, high, hollow
$data15 << END_OF_DATA
8.0 5.43949 ? ? 0
8.72406 5.73269 ? ? 0
9.51366 6.03078 ? ? 0
10.3747 6.33275 ? ? 0
11.3137 6.6375 ? ? 0
12.3377 6.94394 ? ? 0
13.4543 7.25091 ? ? 0
14.6721 7.55727 ? ? 0
16.0 7.86187 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data16 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9632744235308268 1.8903938131990587 2.1189886633711663 1
4.0 3.386843141059828 2.887195618627625 3.665106355112946 1
8.0 5.3931734704332355 3.610537316922697 6.225640296697823 1
END_OF_DATA

# : workers, value, low, high, hollow
$data17 << END_OF_DATA
1.0 0.993783 ? ? 0
1.09051 1.08368 ? ? 0
1.18921 1.18169 ? ? 0
1.29684 1.28857 ? ? 0
1.41421 1.40511 ? ? 0
1.54221 1.53217 ? ? 0
1.68179 1.67072 ? ? 0
1.83401 1.82178 ? ? 0
2.0 1.98649 ? ? 0
2.18102 2.16607 ? ? 0
2.37841 2.36187 ? ? 0
2.59368 2.57533 ? ? 0
2.82843 2.80807 ? ? 0
3.08442 3.06179 ? ? 0
3.36359 3.33841 ? ? 0
3.66802 3.63996 ? ? 0
4.0 3.96869 ? ? 0
4.36203 4.32704 ? ? 0
4.75683 4.71767 ? ? 0
5.18736 5.14346 ? ? 0
5.65685 5.60756 ? ? 0
6.16884 6.1134 ? ? 0
6.72717 6.6647 ? ? 0
7.33603 7.26552 ? ? 0
8.0 7.92027 ? ? 0
8.0 7.92027 ? ? 0
END_OF_DATA

# process · 64 ms · s 0.054?: workers, value, low, high, hollow
$data18 << END_OF_DATA
8.0 7.92027 ? ? 0
8.72406 8.63375 ? ? 0
9.51366 9.41117 ? ? 0
10.3747 10.2582 ? ? 0
11.3137 11.181 ? ? 0
12.3377 12.1862 ? ? 0
13.4543 13.2812 ? ? 0
14.6721 14.4738 ? ? 0
16.0 15.7725 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data19 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9630031391236746 1.8747977859701304 1.9939769019105882 1
4.0 3.998310332765302 3.7454396001431336 4.034451525275025 1
8.0 7.9090361156352635 7.542977137733165 8.18162480254357 1
END_OF_DATA

# : workers, value, low, high, hollow
$data20 << END_OF_DATA
1.0 1.00349 ? ? 0
1.09051 1.09304 ? ? 0
1.18921 1.19045 ? ? 0
1.29684 1.29639 ? ? 0
1.41421 1.41159 ? ? 0
1.54221 1.53681 ? ? 0
1.68179 1.67291 ? ? 0
1.83401 1.82076 ? ? 0
2.0 1.98134 ? ? 0
2.18102 2.15568 ? ? 0
2.37841 2.34489 ? ? 0
2.59368 2.55014 ? ? 0
2.82843 2.77269 ? ? 0
3.08442 3.01389 ? ? 0
3.36359 3.27515 ? ? 0
3.66802 3.55797 ? ? 0
4.0 3.86395 ? ? 0
4.36203 4.19475 ? ? 0
4.75683 4.55212 ? ? 0
5.18736 4.93788 ? ? 0
5.65685 5.35394 ? ? 0
6.16884 5.80225 ? ? 0
6.72717 6.28483 ? ? 0
7.33603 6.80374 ? ? 0
8.0 7.36108 ? ? 0
8.0 7.36108 ? ? 0
END_OF_DATA

# shell · 64 ms · s 1.3?: workers, value, low, high, hollow
$data21 << END_OF_DATA
8.0 7.36108 ? ? 0
8.72406 7.95892 ? ? 0
9.51366 8.59938 ? ? 0
10.3747 9.28449 ? ? 0
11.3137 10.0163 ? ? 0
12.3377 10.7966 ? ? 0
13.4543 11.6272 ? ? 0
14.6721 12.5098 ? ? 0
16.0 13.4457 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data22 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9938093898171294 1.9756849459753043 2.0042462297486843 1
4.0 3.8517120904194497 3.619748781070883 3.9559477441082733 1
8.0 7.36460013953235 6.969558353011946 7.614757899905636 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.68909
set bmargin at screen 0.271
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.9075191553171609:17.63048185402577]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0)
set logscale y 2
set yrange [0.6909891971283773:18.927]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0)
set label 1 'isoefficiency: laws, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.5395 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.39806, screen 0.165 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'process · 4 ms: Amdahl does not describe it: superlinear: Amdahl does not explain it (serial_fraction would be' at screen 0.10704, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '-0.04159).' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'ideal' at screen 0.72034, screen 0.694 left font 'DejaVu Sans,30.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms · s 1.7%' at screen 0.72034, screen 0.658 left font 'DejaVu Sans,30.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms · s 52.4%' at screen 0.72034, screen 0.4347 left font 'DejaVu Sans,30.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms · no law' at screen 0.72034, screen 0.622 left font 'DejaVu Sans,30.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms · s 21.2%' at screen 0.72034, screen 0.54781 left font 'DejaVu Sans,30.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms · s 0.99%' at screen 0.72034, screen 0.766 left font 'DejaVu Sans,30.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms · s 7.2%' at screen 0.72034, screen 0.586 left font 'DejaVu Sans,30.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms … 0.054%' at screen 0.72034, screen 0.802 left font 'DejaVu Sans,30.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms · s 1.3%' at screen 0.72034, screen 0.73 left font 'DejaVu Sans,30.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.64309, screen 0.74993 to screen 0.71596, screen 0.694 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.68036, screen 0.74608 to screen 0.71596, screen 0.658 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.54437, screen 0.72726 to screen 0.71596, screen 0.622 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.68036, screen 0.66547 to screen 0.71596, screen 0.586 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.68036, screen 0.77842 to screen 0.71596, screen 0.802 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.68036, screen 0.75253 to screen 0.71596, screen 0.73 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data4 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data5 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data8 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#44112A', \
  $data9 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#44112A', \
  $data11 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#D55E00', \
  $data12 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#D55E00', \
  $data14 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#882255', \
  $data15 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#882255', \
  $data17 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#6A2F00', \
  $data18 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#6A2F00', \
  $data20 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#44112A', \
  $data21 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data10 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data13 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data16 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data19 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data22 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data3 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data10 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data10 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data13 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#D55E00', \
  $data13 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.509 linecolor rgb 'white', \
  $data16 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data16 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data19 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data19 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.509 linecolor rgb 'white', \
  $data22 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data22 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
